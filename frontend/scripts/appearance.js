// Light or dark as the person chose it, kept in this browser; without a choice as the device has it.
(() => {
  const KEY = "pantau-appearance";
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem(KEY) ?? "system";
    } catch {
      return "system";
    }
  };
  const apply = (choice) => {
    root.style.colorScheme = choice === "system" ? "light dark" : choice;
  };
  window.pantauAppearance = {
    kept: read,
    keep(choice) {
      try {
        localStorage.setItem(KEY, choice);
      } catch {
        // a browser that keeps nothing still shows the choice until the page is left
      }
      apply(choice);
    },
  };
  apply(read());
})();
