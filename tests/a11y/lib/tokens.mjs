// The custom properties of style/tokens.css, resolved for one theme.

import { readFileSync } from "node:fs";

const FILE = new URL("../../../style/tokens.css", import.meta.url);

export const THEMES = ["light", "dark", "contrast"];

/** The declarations of the first block with exactly this selector. */
function block(css, selector) {
  const blocks = css.matchAll(/([^{}]+)\{([^{}]*)\}/g);
  for (const [, head, body] of blocks) {
    if (head.trim() !== selector) continue;
    const lines = body.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g);
    return new Map([...lines].map(([, name, value]) => [name, value.trim()]));
  }
  throw new Error(`no block ${selector} in the tokens`);
}

/** A function from a token's name to its value in `theme`, every var() replaced. */
export function tokens(theme, css = readFileSync(FILE, "utf8")) {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const over = theme === "light" ? new Map() : block(plain, `[data-theme="${theme}"]`);
  const all = new Map([...block(plain, ":root"), ...over]);
  const value = (name, seen = []) => {
    if (seen.includes(name)) throw new Error(`${name} refers to itself`);
    if (!all.has(name)) throw new Error(`no token ${name}`);
    return all.get(name).replaceAll(/var\((--[\w-]+)\)/g, (_, inner) => value(inner, [...seen, name]));
  };
  return (name) => value(name);
}
