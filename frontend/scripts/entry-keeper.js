// Words typed into the table of a month that the server has not acknowledged yet: kept in this browser, by account.
(() => {
  if (window.pantauEntryKeeper) {
    return;
  }
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const keys = (beginning) => Object.keys(localStorage).filter((key) => key.startsWith(beginning));
  window.pantauEntryKeeper = {
    of({ account, plan, month }) {
      const own = `pantau.entry.${account}.`;
      const here = `${own}${plan}.${month}.`;
      return {
        /** @returns whether the browser could keep it */
        put(cell, seen, typed) {
          try {
            localStorage.setItem(here + cell, JSON.stringify({ seen, typed }));
            return true;
          } catch {
            return false;
          }
        },
        drop: (cell) => localStorage.removeItem(here + cell),
        all: () =>
          keys(here)
            .map((key) => ({ cell: key.slice(here.length), ...read(key) }))
            .filter((kept) => typeof kept.typed === "string" && typeof kept.seen === "string"),
        /** The other months in which words of the same account wait. */
        elsewhere: () => [
          ...new Set(
            keys(own)
              .filter((key) => !key.startsWith(here))
              .map((key) => key.slice(own.length).split(".")[1]),
          ),
        ],
      };
    },
  };
})();
