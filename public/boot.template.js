// Starts the app over the finished page.
//
// The page is complete before this file runs, and complete again if anything goes wrong: then
// `data-app` on the root says "failed", the style sheet shows the notice, and the prerendered
// content is in view. `data-app-reason` says why, for support and for the tests:
// "old" no WebAssembly · "load" a file missing or altered · "start" stopped while starting ·
// "slow" not started in time · "crash" stopped while running.
// The app itself says "ready" when it has taken over. Nothing here writes to the console.

const root = document.documentElement;
const LIMIT_MS = 20000;

const state = () => root.dataset.app;

// The app takes the prerendered part out of the page when it takes over; it is kept here.
const place = document.getElementById("app");
const prerendered = document.querySelector("[data-prerendered]");

const fail = (reason) => {
  root.dataset.app = "failed";
  root.dataset.appReason = reason;
  if (!place || !prerendered || prerendered.isConnected) return;
  place.hidden = true;
  place.before(prerendered);
};

// The icon's address must stay right when the page's own changes without a load. Here and not in
// the app: a change while the icon is on its way would ask for it twice.
const icon = document.querySelector("link[rel=icon]");
if (icon) icon.href = icon.href;

// Only the app's own end counts; what an extension throws does not.
const isEnd = (error) =>
  error instanceof WebAssembly.RuntimeError || error?.message === "Module terminated";

const watch = () => {
  const end = () => {
    if (state() !== "failed") fail(state() === "ready" ? "crash" : "start");
  };
  const onError = (event) => {
    if (!isEnd(event.error ?? event.reason)) return;
    event.preventDefault();
    end();
  };
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onError);
  // The guard around the app's functions says so too, whatever was thrown.
  addEventListener("fil:end", end);
  setTimeout(() => {
    if (state() === "starting") fail("slow");
  }, LIMIT_MS);
};

const start = async () => {
  root.dataset.app = "starting";
  if (typeof WebAssembly !== "object") return fail("old");
  watch();
  let glue, app;
  try {
    [glue, app] = await Promise.all([
      import("./__GLUE__"),
      fetch(new URL("./__WASM__", import.meta.url), { integrity: "__WASM_INTEGRITY__" }),
    ]);
  } catch {
    return fail("load");
  }
  try {
    await glue.default({ module_or_path: app });
  } catch {
    if (state() !== "failed") fail(app.ok ? "start" : "load");
  }
};

// What makes pictures is a program of its own, which comes when it is first asked for. It listens
// itself from then on.
const onPicture = async () => {
  root.dataset.picture = "loading";
  try {
    await import("./__PICTURE__");
  } catch {
    addEventListener("fil:picture", onPicture, { once: true });
    dispatchEvent(new Event("fil:no-picture"));
  }
  delete root.dataset.picture;
};
addEventListener("fil:picture", onPicture, { once: true });

start();
