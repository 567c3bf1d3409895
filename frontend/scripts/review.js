// Looking through entries from the keyboard: a key presses the button that names it, unless somebody is typing.
(() => {
  if (window.pantauReview) {
    return;
  }
  window.pantauReview = true;
  const WORDS = "input:not([type=checkbox]), textarea, select, [contenteditable], vaadin-select, vaadin-combo-box";
  const LISTS = "[role=menu], [role=menubar], [role=listbox], vaadin-side-nav";
  const OPEN = "vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-select-overlay, vaadin-combo-box-overlay";
  const within = (event, what) => event.composedPath().some((part) => part.matches?.(what));
  const asked = (event) => (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const button = (key) =>
    [...document.querySelectorAll(".review [data-key]")].find(
      (each) => each.dataset.key === key && !each.disabled && each.offsetParent !== null,
    );

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) {
      return;
    }
    if (within(event, WORDS) || within(event, LISTS) || document.querySelector(OPEN)) {
      return;
    }
    const key = asked(event);
    // a key held down walks on, but it decides only once
    if (event.repeat && !key.startsWith("Arrow")) {
      return;
    }
    const found = button(key);
    if (found) {
      event.preventDefault();
      found.click();
    }
  });
})();
