// What assistive technology is told of a page: the browser's own tree, as things to say.

/** Said whole, by its name: what lies inside is part of it. */
const WHOLE = new Set([
  "heading", "link", "button", "DisclosureTriangle", "searchbox", "textbox", "combobox", "slider", "radio",
  "checkbox", "image", "img", "option",
]);
export const LANDMARKS = new Set(["banner", "navigation", "search", "main", "region", "contentinfo", "complementary"]);
/** Said before what lies inside. */
const AROUND = new Set([...LANDMARKS, "article", "group", "status", "alert", "dialog", "alertdialog"]);
/** Inside a line of text. */
const INLINE = new Set(["strong", "emphasis", "time", "mark", "abbr", "code", "superscript"]);
const OTHER_NAMES = { DisclosureTriangle: "disclosure", img: "image", contentinfo: "footer" };

const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;
const tidy = (words) => words.replaceAll(/\s+/g, " ").trim();

/** One thing in a line: role, name, state, value, description. */
export function spoken(node) {
  const role = node.role.value;
  const is = (name) => property(node, name);
  const level = role === "heading" ? ` ${is("level")}` : "";
  const name = tidy(node.name?.value ?? "");
  const value = is("valuetext") || node.value?.value;
  const states = [
    is("pressed") === undefined ? "" : is("pressed") === "true" ? "pressed" : "not pressed",
    is("expanded") === undefined ? "" : is("expanded") ? "expanded" : "collapsed",
    is("checked") === "true" ? "checked" : "",
    is("disabled") ? "unavailable" : "",
    value === undefined || value === "" ? "" : `value “${tidy(String(value))}”`,
    node.description?.value ? `described “${tidy(node.description.value)}”` : "",
  ];
  return [`${OTHER_NAMES[role] ?? role}${level}${name && ` “${name}”`}`, ...states.filter(Boolean)].join(", ");
}

/** A session that reads the page's tree. */
export async function ears(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("Accessibility.enable");
  await client.send("DOM.enable");
  return client;
}

/**
 * Everything there is to say, in the order of the document: `{ node, role, line, inside }`, where
 * `inside` holds the parts around it. Text that runs on is one line.
 */
export async function things(client) {
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  let run = [];
  const flush = (inside) => {
    const words = tidy(run.join(" "));
    if (words) found.push({ role: "text", line: words, inside });
    run = [];
  };
  const walk = (node, inside) => {
    const role = node.role?.value;
    const children = (within) => {
      for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), within);
    };
    if (role === "InlineTextBox" || role === "ListMarker") return undefined;
    if (role === "StaticText" && !node.ignored) return run.push(node.name?.value ?? "");
    if (node.ignored || INLINE.has(role)) return children(inside);
    flush(inside);
    let within = inside;
    if (WHOLE.has(role)) {
      found.push({ node, role, line: spoken(node), inside });
      return undefined;
    }
    if (role === "list") {
      const items = (node.childIds ?? []).filter((id) => byId.get(id)?.role?.value === "listitem").length;
      found.push({ node, role, line: `list of ${items}`, inside });
    } else if (AROUND.has(role) && (node.name?.value || role !== "group")) {
      within = [...inside, node.backendDOMNodeId];
      found.push({ node, role, line: spoken(node), inside });
    }
    children(within);
    return flush(within);
  };
  walk(nodes[0], []);
  return found;
}

/** What has the focus, as it is said. */
export async function focused(client) {
  const { result } = await client.send("Runtime.evaluate", { expression: "document.activeElement" });
  const { nodes } = await client.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
  return nodes[0].role.value === "RootWebArea" ? "the page" : spoken(nodes[0]);
}
