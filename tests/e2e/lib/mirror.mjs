// The site at another place: below a folder, or on a line that breaks. Everything comes from the
// server under test with its headers; only the place and the fault are ours.

import { createServer } from "node:http";
import { scheduler } from "node:timers/promises";
import { BASE } from "./harness.mjs";

// fetch has undone the encoding; the rest of these belong to the first connection.
const OWN = ["content-encoding", "content-length", "connection", "transfer-encoding", "date"];

// How long the line rests between two pieces: a page has been drawn several times after it.
const PAUSE_MS = 120;

/**
 * Serves the site below `folder` until the test ends; `cut` names files that break off halfway,
 * a page comes in so many `pieces` with a pause for a picture after each, `framed` lets any page
 * show it in a frame, which is a setting of the build.
 */
export async function mirror(t, { folder = "/", cut, pieces = 1, framed = false } = {}) {
  const server = createServer(async (request, response) => {
    const path = request.url;
    if (!path.startsWith(folder)) return response.writeHead(404).end();
    const reply = await fetch(BASE + path.slice(folder.length), { redirect: "manual" });
    const body = Buffer.from(await reply.arrayBuffer());
    const headers = [...reply.headers].filter(([name]) => !OWN.includes(name));
    const moved = reply.headers.get("location");
    const known = Object.fromEntries(headers);
    const policy = "content-security-policy";
    if (framed) known[policy] = known[policy]?.replace(/frame-ancestors [^;]*/, "frame-ancestors *");
    if (moved) known.location = folder + moved.replace(/^\//, "");
    response.writeHead(reply.status, { ...known, "content-length": body.length });
    if (/html/.test(known["content-type"])) {
      const size = Math.ceil(body.length / pieces);
      for (let at = size; at < body.length; at += size) {
        response.write(body.subarray(at - size, at));
        await scheduler.wait(PAUSE_MS);
      }
      return response.end(body.subarray(size * (pieces - 1)));
    }
    if (!cut?.test(path)) return response.end(body);
    // The first half must be on its way before the line breaks.
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  t.after(() => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  }));
  return `http://127.0.0.1:${server.address().port}${folder}`;
}
