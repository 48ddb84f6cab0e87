// The functions of a program, until one of them throws: from then on none runs again. What its end
// means, and what a later call gets, is the program's own: `filEnd` and `filAfter`, put before this.
const filMortal = (exports) => {
  let dead = false;
  const wrapped = {};
  for (const [name, value] of Object.entries(exports)) {
    wrapped[name] =
      typeof value !== "function"
        ? value
        : (...values) => {
            if (dead) return filAfter();
            try {
              return value(...values);
            } catch (error) {
              dead = true;
              return filEnd(error);
            }
          };
  }
  return wrapped;
};
