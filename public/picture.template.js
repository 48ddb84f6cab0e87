// Starts the program that makes pictures: its style sheet, its glue (the module above) and itself.
import start from "./__GLUE__";

const at = (name) => new URL(name, import.meta.url);

// The page's own address changes without a load, so what it says relatively may be wrong by now.
document.documentElement.dataset.root = at("./").href;

const styled = new Promise((done, fail) => {
  const link = document.createElement("link");
  Object.assign(link, {
    rel: "stylesheet",
    href: at("__STYLE__").href,
    integrity: "__STYLE_INTEGRITY__",
    crossOrigin: "",
    onload: done,
    onerror: fail,
  });
  document.head.append(link);
});

// What it opened goes with it.
addEventListener("fil:no-picture", () => document.getElementById("image-racine")?.remove());

const program = fetch(at("__WASM__"), { integrity: "__WASM_INTEGRITY__" });
await styled;
await start({ module_or_path: await program });
