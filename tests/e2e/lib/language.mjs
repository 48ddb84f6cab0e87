// A page speaks the language it says it speaks: else it is read aloud with the wrong voice.

import { say } from "./data.mjs";
import { eventually } from "./wait.mjs";

/** The root's language, the app's words and the text below it agree. */
export async function assertOneLanguage(page, lang) {
  const read = () =>
    page.evaluate(() => {
      const spoken = (selector) => {
        const at = document.querySelector(selector);
        // Text in another language that is hidden is read to nobody.
        return at?.checkVisibility() && [at.textContent.trim(), at.closest("[lang]").lang];
      };
      return {
        root: document.documentElement.lang,
        tools: document.querySelector("nav[aria-label]").ariaLabel,
        words: spoken("#texte-titre"),
      };
    });
  const below = (await read()).words && [say(lang, "text.title"), lang];
  await eventually(page, read, { root: lang, tools: say(lang, "nav.label"), words: below });
}
