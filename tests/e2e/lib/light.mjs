// How light a page is. Runs inside the page.

/** How light the ground and the ink of the page are, 0 to 1. */
export function lightness() {
  const probe = new OffscreenCanvas(1, 1).getContext("2d");
  const light = (colour) => {
    probe.fillStyle = colour;
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b] = probe.getImageData(0, 0, 1, 1).data;
    return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
  };
  const body = getComputedStyle(document.body);
  return { ground: light(body.backgroundColor), ink: light(body.color) };
}
