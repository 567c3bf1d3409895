// Two versions side by side: n and p, or the buttons, lead from change to change.
(() => {
  if (window.pantauDifference) {
    return;
  }
  window.pantauDifference = true;
  const stops = () => [...document.querySelectorAll("[data-change]")];
  const step = (by) => {
    const all = stops();
    if (all.length === 0) {
      return;
    }
    const here = all.indexOf(document.activeElement?.closest("[data-change]"));
    const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : (here + by + all.length) % all.length;
    all[next].scrollIntoView({ block: "center" });
    all[next].focus({ preventScroll: true });
  };
  let last = null;
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "n" || event.key === "p") {
      step(event.key === "n" ? 1 : -1);
    }
  });
  // a button takes the focus with the press: where it was before is where to go on from
  document.addEventListener("focusin", (event) => {
    const stop = event.target.closest?.("[data-change]");
    last = stop ?? last;
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-step]");
    if (button) {
      last?.isConnected && last.focus({ preventScroll: true });
      step(Number(button.dataset.step));
    }
  });
})();
