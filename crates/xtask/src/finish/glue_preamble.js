// The app's functions, until one of them throws: from then on none runs again, and the boot
// file is told so by the event `fil:end`.
const filMortal = (exports) => {
  let dead = false;
  const wrapped = {};
  for (const [name, value] of Object.entries(exports)) {
    wrapped[name] =
      typeof value !== "function"
        ? value
        : (...values) => {
            if (dead) throw new Error("Module terminated");
            try {
              return value(...values);
            } catch (error) {
              dead = true;
              dispatchEvent(new Event("fil:end"));
              throw error;
            }
          };
  }
  return wrapped;
};
