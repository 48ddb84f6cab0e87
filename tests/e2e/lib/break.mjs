// Breaking a program in the middle.

/**
 * Makes every function of a program that starts after this stop as a panic does, once `filBreak` is
 * set. `filCalls` counts the calls since.
 */
export const breakable = () => {
  const original = WebAssembly.instantiateStreaming;
  globalThis.filCalls = 0;
  WebAssembly.instantiateStreaming = async (...values) => {
    const { instance, module } = await original.apply(WebAssembly, values);
    const exports = {};
    for (const [name, value] of Object.entries(instance.exports)) {
      exports[name] = typeof value !== "function" ? value : (...rest) => {
        if (!globalThis.filBreak) return value(...rest);
        globalThis.filCalls += 1;
        throw new WebAssembly.RuntimeError("unreachable");
      };
    }
    return { instance: { exports }, module };
  };
};
