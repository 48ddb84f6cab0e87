// A screen reader without a voice: what it does and what it says, line by line.

import assert from "node:assert/strict";
import { frames, until } from "../../e2e/lib/wait.mjs";
import { heard, listen } from "./live.mjs";
import { ears, focused, LANDMARKS, things } from "./tree.mjs";

export class Reader {
  lines = [];

  static async of(page) {
    const reader = new Reader();
    Object.assign(reader, { page, client: await ears(page) });
    await listen(page);
    reader.focus = await focused(reader.client);
    return reader;
  }

  step(words) {
    this.lines.push("", `> ${words}`);
  }

  say(line) {
    this.lines.push(line);
  }

  /** The name and the language of the page, as when it is opened. */
  async announce() {
    const [title, lang] = await this.page.evaluate(() => [document.title, document.documentElement.lang]);
    this.say(`page “${title}”, ${lang}`);
  }

  /** Goes through all things of a kind from the top to the one whose line is `last`. */
  async all(what, fits, last) {
    this.step(`every ${what}, from the top`);
    const all = (await things(this.client)).filter(fits).map(({ line }) => line);
    assert.ok(all.includes(last), `there is no ${last}`);
    for (const line of all.slice(0, all.indexOf(last) + 1)) this.say(line);
  }

  headings(last) {
    return this.all("heading", ({ role }) => role === "heading", last);
  }

  landmarks(last) {
    return this.all("landmark", ({ role }) => LANDMARKS.has(role), last);
  }

  /** Goes to a thing by the begin of its line and reads it with what lies inside, or up to `most` things. */
  async read(begin, most = Infinity) {
    this.step(`read ${begin}`);
    const all = await things(this.client);
    const at = all.findIndex(({ line }) => line.startsWith(begin));
    assert.ok(at >= 0, `nothing begins with ${begin}`);
    const around = all[at].node.backendDOMNodeId;
    const inside = all.slice(at + 1).filter((one) => one.inside.includes(around));
    for (const { line } of [all[at], ...inside].slice(0, most)) this.say(line);
  }

  /** Brings the focus to the thing whose line begins so; says it. */
  async goTo(begin) {
    this.step(`go to ${begin}`);
    const one = (await things(this.client)).find(({ line }) => line.startsWith(begin));
    assert.ok(one, `nothing begins with ${begin}`);
    await this.client.send("DOM.focus", { backendNodeId: one.node.backendDOMNodeId });
    await this.settle(begin);
  }

  async press(...keys) {
    for (const key of keys) {
      this.step(key);
      await this.page.keyboard.press(key);
      await this.settle(key);
    }
  }

  /** All at once, as speech is written down or a word is pasted. */
  async enter(words) {
    this.step(`enter “${words}”`);
    await this.page.keyboard.insertText(words);
    await this.settle(words);
  }

  /** Lets a change come to its end, then says where the focus went and what was announced. */
  async settle(step) {
    await frames(this.page);
    // The count is read aloud when it has stood for a while.
    const told = () => this.page.evaluate(() => {
      const words = (one) => document.querySelector(one)?.textContent;
      return words(".list-head > .count") === words(".panel > [role=status]");
    });
    await until(this.page, told, `${step}: the count is not read aloud`);
    const now = await focused(this.client);
    if (now !== this.focus) this.say(`focus: ${now}`);
    this.focus = now;
    for (const words of await heard(this.page, step)) this.say(`live: ${words}`);
  }

  /** The whole transcript. */
  text() {
    return `${this.lines.join("\n").trim()}\n`;
  }
}
