// The functions of a program beside the app, until one of them throws: from then on none runs again,
// and the page goes on without it. It is told so by the event `fil:no-picture`, now and whenever it asks.
const filMortal = (exports) => {
  let dead = false;
  const tell = () => dispatchEvent(new Event("fil:no-picture"));
  const wrapped = {};
  for (const [name, value] of Object.entries(exports)) {
    wrapped[name] =
      typeof value !== "function"
        ? value
        : (...values) => {
            if (dead) return undefined;
            try {
              return value(...values);
            } catch {
              dead = true;
              addEventListener("fil:picture", tell);
              tell();
              return undefined;
            }
          };
  }
  return wrapped;
};
