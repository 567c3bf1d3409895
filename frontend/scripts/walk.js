// Walking the pohon kinerja from the keyboard, and the whole of it on paper.
(() => {
  if (window.pantauWalk) {
    return;
  }
  window.pantauWalk = true;
  const shown = (stop) => stop.offsetParent !== null;
  const stops = (root) => [...root.querySelectorAll(".walk-stop")].filter(shown);
  const focus = (stop) => {
    stop?.focus();
    stop?.scrollIntoView({ block: "nearest" });
  };
  const isSummary = (stop) => stop.tagName === "SUMMARY";

  document.addEventListener("keydown", (event) => {
    const stop = event.target.closest?.(".walk-stop");
    if (!stop || event.target !== stop || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const all = stops(stop.closest(".walk, .plan-tree"));
    const at = all.indexOf(stop);
    const moves = {
      ArrowDown: () => focus(all[at + 1]),
      ArrowUp: () => focus(all[at - 1]),
      Home: () => focus(all[0]),
      End: () => focus(all[all.length - 1]),
      ArrowRight: () => {
        if (isSummary(stop) && !stop.parentElement.open) {
          stop.parentElement.open = true;
        } else {
          focus(all[at + 1]);
        }
      },
      ArrowLeft: () => {
        if (isSummary(stop) && stop.parentElement.open) {
          stop.parentElement.open = false;
        } else if (stop.closest(".walk")) {
          const inner = isSummary(stop) ? stop.parentElement.parentElement : stop;
          focus(inner.closest("details")?.querySelector("summary") ?? all[0]);
        } else {
          focus(stop.closest("ul").closest("li")?.querySelector(".walk-stop"));
        }
      },
    };
    if (moves[event.key]) {
      event.preventDefault();
      moves[event.key]();
    }
  });

  // a closed part is not printed: paper has nothing to open
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll(".walk details:not([open])")];
    closed.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => closed.forEach((details) => (details.open = false)));
})();
