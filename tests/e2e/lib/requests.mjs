// What a page asked for.

/** The requests of a page, without the icon: a browser fetches that when it likes. */
export const files = ({ requests }) => requests.filter((url) => !/icon\.svg$|^data:/.test(url));
