// The table of a month: keys, pasting, saving what is left, and bringing back what could not be saved.
// What people typed is only ever put on the page as text.
(() => {
  if (window.pantauEntryGrid) {
    return;
  }
  const PAUSE = 300;
  const FIELD = ".cell-field";
  const COLUMNS = [
    "VALUE",
    "CARRIED_OUT",
    "PHYSICAL",
    "SPENT",
    "OBSTACLE_CATEGORY",
    "OBSTACLE",
    "FOLLOW_UP",
    "FOLLOW_UP_BY",
    "FOLLOW_UP_DUE",
    "SUPPORTING_FACTOR",
  ];
  const OF_ACTION = ["CARRIED_OUT", "PHYSICAL", "SPENT"];
  const grids = new Map();
  // cells typed into since this page was loaded come back by themselves; older ones are offered
  const typedHere = new Set();
  let lost = false;

  const column = (field) => field.dataset.cell.split("-")[0];
  const line = (field) => field.closest("tr");
  const row = (field) => line(field).dataset.row;
  const name = (field) => `${row(field)}.${field.dataset.cell}`;
  const isChoice = (field) => field.tagName === "SELECT";
  const button = (words, press) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "row-button";
    made.textContent = words;
    made.addEventListener("click", press);
    return made;
  };

  /** The cells of a block as a spreadsheet copies it: tabs between them, quotes around what has line breaks. */
  const blockOf = (text) => {
    const lines = [[]];
    let cell = "";
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at];
      if (quoted) {
        if (letter !== '"') {
          cell += letter;
        } else if (text[at + 1] === '"') {
          cell += letter;
          at += 1;
        } else {
          quoted = false;
        }
      } else if (letter === '"' && cell === "") {
        quoted = true;
      } else if (letter === "\t" || letter === "\n") {
        lines.at(-1).push(cell);
        cell = "";
        if (letter === "\n") {
          lines.push([]);
        }
      } else if (letter !== "\r") {
        cell += letter;
      }
    }
    lines.at(-1).push(cell);
    if (lines.length > 1 && lines.at(-1).length === 1 && lines.at(-1)[0] === "") {
      lines.pop();
    }
    return lines;
  };

  class Grid {
    constructor(section, start) {
      this.section = section;
      this.words = start.words;
      this.home = `${start.account}.${start.plan}.${start.month}.`;
      this.keeper = window.pantauEntryKeeper.of(start);
      this.states = new WeakMap();
      this.waiting = new Set();
      this.sending = false;
      this.afterwards = [];
      this.paste = null;
      this.bar = section.querySelector(".grid-bar");
      this.live = section.querySelector(".grid-live");
      this.past = section.querySelector(".cell-history");
      this.fields().forEach((field) =>
        this.states.set(field, { seen: field.dataset.seen, shown: field.value, instead: null, timer: 0, turn: 0 }),
      );
      this.listen();
      this.connection();
      this.bringBack();
    }

    say(key, ...places) {
      return places.reduce((words, place, at) => words.split(`{${at}}`).join(String(place)), this.words[key]);
    }

    announce(words) {
      this.live.textContent = words;
    }

    fields() {
      return [...this.section.querySelectorAll(FIELD)];
    }

    state(field) {
      return this.states.get(field);
    }

    typed(field) {
      return this.state(field).instead ?? field.value;
    }

    isDirty(field) {
      return this.typed(field) !== this.state(field).shown;
    }

    pending() {
      return this.fields().filter((field) => this.isDirty(field));
    }

    listen() {
      const on = (event, act) =>
        this.section.addEventListener(event, (happening) => {
          const field = happening.target.closest?.(FIELD);
          if (field) {
            act.call(this, field, happening);
          }
        });
      on("input", this.input);
      on("change", (field) => isChoice(field) && this.leave(field));
      on("focusout", this.leave);
      on("keydown", this.key);
      on("paste", this.pasted);
      ["pointerover", "focusin"].forEach((event) =>
        this.section.addEventListener(event, ({ target }) => this.offerHistory(target.closest?.("td[data-at]"))),
      );
      // the keyboard stays in the cell
      this.past?.addEventListener("mousedown", (event) => event.preventDefault());
      this.section.addEventListener("click", (event) => {
        const pressed = event.target.closest("button");
        if (pressed && pressed === this.past) {
          this.history(pressed.closest("td"));
        } else if (pressed?.dataset.ask) {
          this.whenSaved(() => this.section.$server.ask(row(pressed), pressed.dataset.ask));
        } else if (pressed?.classList.contains("explain")) {
          this.explain(pressed);
        }
      });
    }

    /** The button that tells what happened to a cell goes with pointer and keyboard. */
    offerHistory(place) {
      if (this.past && place && this.past.parentElement !== place) {
        place.append(this.past);
        this.past.hidden = false;
      }
    }

    history(place) {
      this.whenSaved(() => this.section.$server.history(row(place), place.dataset.at));
    }

    // typing

    input(field) {
      const state = this.state(field);
      state.instead = null;
      this.keep(field);
      this.tell(field, "is-typed", "");
      if (!this.paste) {
        this.notice("paste", "");
      }
      clearTimeout(state.timer);
      if (!isChoice(field)) {
        state.timer = setTimeout(() => this.echo(field), PAUSE);
      }
    }

    keep(field) {
      if (!this.isDirty(field)) {
        this.keeper.drop(name(field));
      } else if (this.keeper.put(name(field), this.state(field).seen, this.typed(field))) {
        typedHere.add(this.home + name(field));
      } else {
        this.notice("full", this.say("full"));
      }
    }

    cell(field, typed) {
      return { row: row(field), cell: field.dataset.cell, seen: this.state(field).seen, typed };
    }

    echo(field) {
      const state = this.state(field);
      const typed = this.typed(field);
      const turn = (state.turn += 1);
      this.section.$server.echo(this.cell(field, typed)).then((echo) => {
        if (turn === state.turn && typed === this.typed(field) && field.isConnected) {
          if (this.isDirty(field)) {
            this.tell(field, echo.refused ? "is-refused" : "is-typed", echo.said);
          }
          this.standing(echo.figures);
        }
      }, () => {});
    }

    /** Shows how a cell stands; without words its hint is shown. */
    tell(field, standing, words) {
      const place = field.closest("td");
      place.classList.remove("is-typed", "is-refused", "is-conflict", "is-saving", "is-saved", "is-failed");
      place.querySelector(".conflict-choices")?.remove();
      if (standing) {
        place.classList.add(standing);
      }
      field.setAttribute("aria-invalid", String(standing === "is-refused" || standing === "is-conflict"));
      const said = place.querySelector(".cell-said");
      said.textContent = words || said.dataset.hint;
      if (words && ["is-refused", "is-conflict"].includes(standing)) {
        this.announce(words);
      }
    }

    figures(report) {
      const first = this.section.querySelector(`tr.is-first[data-row="${CSS.escape(report.row)}"]`);
      if (first) {
        first.querySelector(".to-date").textContent = report.toDate;
        first.querySelector(".achievement").textContent = report.achievement;
        first.querySelector(".explain").dataset.explanation = report.explanation;
      }
      return first;
    }

    // saving

    leave(field) {
      const state = this.state(field);
      const typed = this.typed(field);
      clearTimeout(state.timer);
      if (this.isDirty(field) && typed !== state.refused) {
        this.waiting.add(field);
        this.flush();
      }
    }

    flush() {
      if (this.sending || this.waiting.size === 0) {
        return;
      }
      const sent = [...this.waiting].map((field) => ({ field, typed: this.typed(field) }));
      this.waiting.clear();
      this.sending = true;
      sent.forEach(({ field }) => {
        this.state(field).turn += 1;
        this.tell(field, "is-saving", this.say(lost ? "waiting" : "saving"));
      });
      this.section.$server
        .save(sent.map(({ field, typed }) => this.cell(field, typed)))
        .then(
          (report) => this.take(report, sent),
          () => sent.forEach(({ field }) => this.tell(field, "is-failed", this.say("failed"))),
        )
        .finally(() => {
          this.sending = false;
          this.flush();
          if (!this.sending) {
            this.afterwards.splice(0).forEach((act) => act());
          }
        });
    }

    whenSaved(act) {
      this.pending().forEach((field) => this.leave(field));
      if (this.sending) {
        this.afterwards.push(act);
      } else {
        act();
      }
    }

    take(report, sent) {
      report.cells.forEach((cell) => {
        const field = this.find(cell.row, cell.cell);
        const typed = sent.find((one) => one.field === field)?.typed;
        if (field) {
          this[cell.fate](field, cell, typed, report.at);
        }
      });
      report.rows.forEach((figures) => this.standing(figures, report));
      this.tellPaste(report);
    }

    find(ofRow, cell) {
      return this.section.querySelector(
        `tr[data-row="${CSS.escape(ofRow)}"] ${FIELD}[data-cell="${CSS.escape(cell)}"]`,
      );
    }

    SAVED(field, cell, typed, at) {
      const state = this.state(field);
      const unchanged = this.typed(field) === typed;
      Object.assign(state, { seen: cell.stored, shown: cell.shown, refused: undefined });
      if (unchanged) {
        this.settle(field);
        this.tell(field, "is-saved", this.say("saved", at));
      } else {
        this.keep(field);
        this.tell(field, this.isDirty(field) ? "is-typed" : "", "");
        if (document.activeElement !== field) {
          this.leave(field);
        }
      }
    }

    /** Puts into the field what is stored, and lets go of what was kept of it. */
    settle(field) {
      const state = this.state(field);
      state.instead = null;
      field.value = state.shown;
      this.waiting.delete(field);
      this.keeper.drop(name(field));
      this.tell(field, "", "");
    }

    REFUSED(field, cell, typed) {
      this.state(field).refused = typed;
      this.keep(field);
      this.tell(field, "is-refused", cell.said);
    }

    CLOSED(field, cell, typed) {
      this.REFUSED(field, cell, typed);
    }

    RENEWED(field, cell) {
      if (!this.isDirty(field)) {
        Object.assign(this.state(field), { seen: cell.stored, shown: cell.shown });
        this.settle(field);
      }
    }

    CONFLICT(field, cell, typed) {
      const state = this.state(field);
      this.REFUSED(field, cell, typed);
      this.tell(field, "is-conflict", cell.said);
      const choices = document.createElement("span");
      choices.className = "conflict-choices";
      choices.append(
        button(this.say("take-theirs", cell.by), () => {
          Object.assign(state, { seen: cell.stored, shown: cell.shown, refused: undefined });
          this.settle(field);
          this.echo(field);
          field.focus();
        }),
        button(this.say("keep-mine"), () => {
          Object.assign(state, { seen: cell.stored, refused: undefined });
          this.keep(field);
          field.focus();
          this.leave(field);
        }),
      );
      field.closest("td").append(choices);
    }

    /** @param report missing while nothing was saved */
    standing(figures, report) {
      const first = this.figures(figures);
      const missing = first?.querySelector(".row-missing");
      if (!missing) {
        return;
      }
      missing.textContent = figures.missing ? this.say("missing", figures.missing) : this.say("complete");
      first.classList.toggle("is-complete", !figures.missing);
      if (report?.cells.some((cell) => cell.row === figures.row && cell.fate === "SAVED")) {
        first.querySelector(".row-saved").textContent = this.say("saved", report.at);
        first.querySelector(".is-sample")?.remove();
      }
      if (figures.begun) {
        first.querySelector(".state-none")?.remove();
        first.querySelector(".state-begun")?.removeAttribute("hidden");
      }
    }

    // keys

    key(field, event) {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.isComposing) {
        return;
      }
      if (event.key === "Enter" && plain) {
        event.preventDefault();
        this.down(field, event.shiftKey ? -1 : 1);
      } else if (event.key === "Enter" && field.tagName === "TEXTAREA") {
        event.preventDefault();
        field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
        this.input(field);
      } else if (event.altKey && event.code === "KeyR" && this.past) {
        event.preventDefault();
        this.history(field.closest("td"));
      } else if (event.key === "Escape") {
        this.escape(field, event);
      } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        if (this.paste && !this.sending && (this.paste.cells.has(field) || !this.isDirty(field))) {
          event.preventDefault();
          this.unpaste();
        }
      } else if (plain && !event.shiftKey) {
        this.arrow(field, event);
      }
    }

    arrow(field, event) {
      const whole = !isChoice(field) && field.selectionStart === 0 && field.selectionEnd === field.value.length;
      const atStart = isChoice(field) || whole || field.selectionEnd === 0;
      const atEnd = isChoice(field) || whole || field.selectionStart === field.value.length;
      const upright = !isChoice(field) && !field.list;
      const moves = {
        ArrowLeft: () => atStart && this.along(field, -1),
        ArrowRight: () => atEnd && this.along(field, 1),
        ArrowUp: () => upright && (atStart || field.tagName === "INPUT") && this.down(field, -1),
        ArrowDown: () => upright && (atEnd || field.tagName === "INPUT") && this.down(field, 1),
      };
      if (moves[event.key]?.()) {
        event.preventDefault();
      }
    }

    down(field, step) {
      const same = this.fields().filter((other) => column(other) === column(field));
      const moved = this.go(same[same.indexOf(field) + step]);
      if (!moved) {
        this.leave(field);
      }
      return moved;
    }

    along(field, step) {
      const all = this.fields();
      return this.go(all[all.indexOf(field) + step]);
    }

    go(field) {
      if (!field) {
        return false;
      }
      field.focus();
      if (field.tagName === "INPUT") {
        field.select();
      } else if (field.tagName === "TEXTAREA") {
        field.setSelectionRange(field.value.length, field.value.length);
      }
      return true;
    }

    escape(field, event) {
      if (this.isDirty(field)) {
        event.preventDefault();
        event.stopPropagation();
        clearTimeout(this.state(field).timer);
        this.state(field).refused = undefined;
        this.settle(field);
        this.echo(field);
      }
    }

    // pasting

    pasted(field, event) {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const fromSheet = (event.clipboardData?.getData("text/html") ?? "").includes("<table");
      const lines = blockOf(text);
      const isBlock =
        text.includes("\t") || (lines.length > 1 && (fromSheet || field.tagName !== "TEXTAREA"));
      if (isBlock) {
        event.preventDefault();
        this.spread(field, lines);
      } else if (isChoice(field)) {
        event.preventDefault();
        this.spread(field, [[text.trim()]]);
      }
    }

    spread(field, block) {
      const from = COLUMNS.indexOf(column(field));
      const among = OF_ACTION.includes(column(field)) ? "tr[data-row]" : "tr.is-first";
      const lines = [...this.section.querySelectorAll(among)];
      const top = lines.indexOf(line(field));
      this.paste = { cells: new Map(), left: 0 };
      block.forEach((cells, below) =>
        cells.forEach((text, right) => {
          const target = [...(lines[top + below]?.querySelectorAll(FIELD) ?? [])].find(
            (one) => column(one) === COLUMNS[from + right],
          );
          if (text.trim() === "") {
            return;
          }
          if (target) {
            this.paste.cells.set(target, this.state(target).shown);
            this.fill(target, text.trim());
            this.waiting.add(target);
          } else {
            this.paste.left += 1;
          }
        }),
      );
      this.flush();
    }

    /** Puts a text into a field; a list that does not know it keeps it beside, so that the server can say why not. */
    fill(field, text) {
      const state = this.state(field);
      state.instead = null;
      state.refused = undefined;
      clearTimeout(state.timer);
      if (isChoice(field)) {
        const wanted = text.toLowerCase();
        const option = [...field.options].find(
          (one) => one.value.toLowerCase() === wanted || one.textContent.toLowerCase() === wanted,
        );
        state.instead = option ? null : text;
        field.value = option ? option.value : field.value;
      } else {
        field.value = text;
      }
      this.keep(field);
    }

    tellPaste(report) {
      const paste = this.paste;
      if (!paste || paste.told || ![...paste.cells.keys()].every((field) => !this.waiting.has(field))) {
        return;
      }
      const of = report.cells.filter((cell) => paste.cells.has(this.find(cell.row, cell.cell)));
      const stored = of.filter((cell) => cell.fate === "SAVED").length;
      const left = of.filter((cell) => !["SAVED", "RENEWED"].includes(cell.fate)).length + paste.left;
      paste.told = true;
      const words = left > 0 ? this.say("paste-left", stored, left) : this.say("pasted", stored);
      this.notice("paste", words, [button(this.say("paste-undo"), () => this.unpaste())]);
    }

    unpaste() {
      const paste = this.paste;
      this.paste = null;
      paste.cells.forEach((before, field) => {
        if (before === this.state(field).shown) {
          this.state(field).refused = undefined;
          this.settle(field);
          this.echo(field);
        } else {
          this.fill(field, before);
          this.waiting.add(field);
        }
      });
      this.notice("paste", this.say("pasted-back"));
      this.flush();
    }

    // what the browser kept

    bringBack() {
      const kept = this.keeper.all();
      const offered = [];
      kept.forEach((words) => {
        const place = words.cell.indexOf(".");
        const field = this.find(words.cell.slice(0, place), words.cell.slice(place + 1));
        if (field && field.value === words.typed) {
          this.keeper.drop(words.cell);
        } else if (field && typedHere.has(this.home + words.cell)) {
          this.putBack(field, words);
        } else {
          offered.push({ ...words, field });
        }
      });
      this.flush();
      this.offer(offered);
    }

    putBack(field, words) {
      this.fill(field, words.typed);
      this.state(field).seen = words.seen;
      this.keep(field);
      this.waiting.add(field);
    }

    offer(offered) {
      const open = offered.filter((words) => words.field);
      offered
        .filter((words) => !words.field)
        .forEach((words) =>
          this.notice(`lost-${words.cell}`, this.say("found-lost", words.typed), [
            button(this.say("discard"), () => {
              this.keeper.drop(words.cell);
              this.notice(`lost-${words.cell}`, "");
            }),
          ]),
        );
      if (open.length > 0) {
        this.notice("found", this.say("found", open.length), [
          button(this.say("put-back"), () => {
            open.forEach((words) => this.putBack(words.field, words));
            this.notice("found", "");
            this.announce(this.say("put-back-done", open.length));
            this.flush();
            this.go(open[0].field);
          }),
          button(this.say("discard"), () => {
            open.forEach((words) => this.keeper.drop(words.cell));
            this.notice("found", "");
          }),
        ]);
      }
      this.keeper
        .elsewhere()
        .filter((month) => /^\d{4}-\d{2}$/.test(month))
        .forEach((month) => {
          const link = document.createElement("a");
          link.href = `tugas/${month}`;
          link.textContent = month;
          this.notice(`month-${month}`, this.say("found-elsewhere", month), [link]);
        });
    }

    /** A line above the table; without words it goes away. */
    notice(key, words, actions = []) {
      this.bar.querySelectorAll(".grid-notice").forEach((old) => old.dataset.key === key && old.remove());
      if (words) {
        const notice = document.createElement("div");
        notice.className = "grid-notice";
        notice.dataset.key = key;
        const text = document.createElement("span");
        text.dir = "auto";
        text.textContent = words;
        notice.append(text, ...actions);
        this.bar.append(notice);
        this.announce(words);
      }
    }

    connection() {
      this.notice("offline", lost ? this.say("offline") : "");
      if (!lost) {
        this.section.querySelectorAll(".is-failed > .cell-field").forEach((field) => this.leave(field));
      }
    }

    // looking things up

    explain(pressed) {
      const pop = this.section.querySelector(".explain-pop");
      pop.textContent = pressed.dataset.explanation;
      pop.showPopover();
      const at = pressed.getBoundingClientRect();
      const beyond = at.bottom + 6 + pop.offsetHeight > innerHeight;
      pop.style.top = `${beyond ? Math.max(8, at.top - pop.offsetHeight - 6) : at.bottom + 6}px`;
      pop.style.left = `${Math.max(8, Math.min(at.left, innerWidth - pop.offsetWidth - 8))}px`;
    }

    focus(ofRow, cell) {
      const lines = this.section.querySelector(`tr.is-first[data-row="${CSS.escape(ofRow)}"]`);
      const place = [...this.section.querySelectorAll(`tr[data-row="${CSS.escape(ofRow)}"] [data-at]`)].find(
        (one) => one.dataset.at === cell,
      );
      const target = place?.querySelector(`${FIELD}, button`) ?? lines?.querySelector(".row-head");
      setTimeout(() => {
        target?.scrollIntoView({ block: "center", inline: "nearest" });
        target?.focus({ preventScroll: true });
      }, 100);
    }
  }

  const live = () => {
    grids.forEach((grid, section) => section.isConnected || grids.delete(section));
    return [...grids.values()];
  };
  const connected = (now) => {
    if (lost === now) {
      lost = !now;
      live().forEach((grid) => grid.connection());
    }
  };
  window.addEventListener("beforeunload", (event) => {
    if (live().some((grid) => grid.pending().length > 0)) {
      event.preventDefault();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      live().forEach((grid) => grid.pending().forEach((field) => grid.leave(field)));
    }
  });
  window.addEventListener("offline", () => connected(false));
  window.addEventListener("online", () => connected(true));
  window.Vaadin?.connectionState?.addStateChangeListener((before, now) =>
    connected(!["reconnecting", "connection-lost"].includes(now)),
  );
  window.pantauEntryGrid = {
    start(section, start) {
      if (!grids.has(section)) {
        grids.set(section, new Grid(section, start));
      }
    },
    focus: (section, ofRow, cell) => grids.get(section)?.focus(ofRow, cell),
  };
})();
