// The criteria of WCAG 2.2, as the accessibility statement lists them.

import { readFileSync } from "node:fs";

export const { criteria } = JSON.parse(readFileSync(new URL("../criteria.json", import.meta.url), "utf8"));
