// Markup that comes from the app's own source and nothing else. `createHTML` refuses
// whatever could run, load or send, should data ever find a way here.
const filRefused = /<(?:script|iframe|object|embed|link|meta|base|form)|\son\w+\s*=|javascript:/i;
const filCheck = (text) => {
  if (filRefused.test(text)) throw new TypeError("refused markup");
  return text;
};
const filPolicy = globalThis.trustedTypes
  ? trustedTypes.createPolicy("iom-static", { createHTML: filCheck })
  : { createHTML: filCheck };
const filMarkup = (pointer, length) => filPolicy.createHTML(getStringFromWasm0(pointer, length));

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
