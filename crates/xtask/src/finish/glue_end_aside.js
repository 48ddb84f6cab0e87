// The end of a program beside the app: the page goes on without it, and is told so by the event
// `fil:no-picture`, now and whenever it asks.
const filEnd = () => {
  const tell = () => dispatchEvent(new Event("fil:no-picture"));
  addEventListener("fil:picture", tell);
  tell();
};
const filAfter = () => undefined;
