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
  const device = matchMedia("(prefers-color-scheme: dark)");
  const bar = document.head.appendChild(document.createElement("meta"));
  bar.name = "theme-color";
  const apply = (choice) => {
    root.style.colorScheme = choice === "system" ? "light dark" : choice;
    const dark = choice === "dark" || (choice === "system" && device.matches);
    bar.content = dark ? "#201c19" : "#ffffff";
  };
  device.addEventListener("change", () => apply(read()));
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
