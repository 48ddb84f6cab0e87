// The end of the app: the boot file is told by the event `fil:end`.
const filEnd = (error) => {
  dispatchEvent(new Event("fil:end"));
  throw error;
};
const filAfter = () => {
  throw new Error("Module terminated");
};
