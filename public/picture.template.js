// Starts the program that makes pictures: its style sheet, its glue (the module above) and itself.
import start from "./__GLUE__";

const at = (name) => new URL(name, import.meta.url);

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

const program = fetch(at("__WASM__"), { integrity: "__WASM_INTEGRITY__" });
await styled;
await start({ module_or_path: await program });
