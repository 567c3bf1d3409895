// Keys of the plan editor: caught in the tree before the grid takes them, and Escape in the fields.
(() => {
  if (window.pantauPlanEditor) {
    return;
  }
  const command = (event) => {
    if (event.altKey) {
      return { ArrowUp: "UP", ArrowDown: "DOWN" }[event.key];
    }
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase();
      return key === "z" && event.shiftKey ? "REDO" : { z: "UNDO", y: "REDO", d: "COPY" }[key];
    }
    return { Enter: "EDIT", F2: "EDIT", Insert: "ADD", Delete: "REMOVE" }[event.key];
  };
  const inField = (event) => event.composedPath().some((part) => ["INPUT", "TEXTAREA"].includes(part.tagName));
  const onButton = (event) => event.composedPath()[0].tagName === "BUTTON";
  const moveBetweenCells = (event) => {
    const cell = event.composedPath()[0];
    const next = { ArrowLeft: "previousElementSibling", ArrowRight: "nextElementSibling" }[event.key];
    if (cell.classList?.contains("mark-cell") && next && cell[next]) {
      cell[next].focus();
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const intoCells = (grid, event) => {
    const slot = event.composedPath()[0].querySelector?.("slot");
    const cell = slot?.assignedElements()[0]?.querySelector(".mark-cell");
    if (cell && [" ", "Enter", "F2"].includes(event.key)) {
      cell.focus();
      return true;
    }
    return false;
  };
  window.pantauPlanEditor = {
    listen(grid) {
      // only the arrow folds a row: a click on the words chooses it
      grid.addEventListener(
        "click",
        (event) => {
          const path = event.composedPath();
          const onToggle = path.some((part) => part.localName === "vaadin-grid-tree-toggle");
          if (onToggle && path[0].getAttribute?.("part") !== "toggle") {
            event.stopImmediatePropagation();
          }
        },
        true,
      );
      grid.addEventListener(
        "keydown",
        (event) => {
          moveBetweenCells(event);
          if (inField(event) || (onButton(event) && ["Enter", " "].includes(event.key))) {
            return;
          }
          const wanted = intoCells(grid, event) ? "" : command(event);
          if (wanted !== undefined) {
            event.preventDefault();
            event.stopImmediatePropagation();
            if (wanted) {
              grid.dispatchEvent(new CustomEvent("plan-command", { detail: wanted }));
            }
          }
        },
        true,
      );
    },
    focusRow(grid, index) {
      const find = () => [...grid.$.items.children].find((row) => row.index === index && !row.hidden);
      const focus = () => find()?.querySelector("[role=gridcell]")?.focus({ preventScroll: true });
      setTimeout(() => {
        const place = find()?.getBoundingClientRect();
        const frame = grid.getBoundingClientRect();
        if (place && place.top >= frame.top && place.bottom <= frame.bottom) {
          focus();
        } else {
          grid._scrollToFlatIndex?.(index);
          setTimeout(focus, 100);
        }
      }, 100);
    },
    focusFirst(form) {
      setTimeout(() => {
        const field = form.querySelector(
          "vaadin-text-area:not([readonly]), vaadin-text-field:not([readonly]), vaadin-select:not([readonly])",
        );
        field?.scrollIntoView({ block: "nearest" });
        field?.focus();
        field?.inputElement?.select?.();
      }, 50);
    },
    // Escape brings back what stood in the field, and the keyboard to the tree
    escape(form) {
      form.addEventListener("focusin", (event) => {
        const field = event.target.closest("vaadin-text-field, vaadin-text-area");
        if (field) {
          field.pantauBefore = field.value;
        }
      });
      form.addEventListener("keydown", (event) => {
        const field = event.target.closest("vaadin-text-field, vaadin-text-area");
        if (event.key === "Escape" && field) {
          field.value = field.pantauBefore ?? field.value;
          document.querySelector(".edit-tree")?.focus();
        }
      });
    },
  };
})();
