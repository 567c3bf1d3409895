// Dates in a field with the month names of its calendar; the component itself writes and reads English ones only.
(() => {
  const SHORTEST_NAME = 3;
  const numbers = (words, months) => {
    const [, day, name, year] = /^\s*(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})\s*$/u.exec(words) ?? [];
    const month = months.findIndex(
      (known) => name?.length >= SHORTEST_NAME && known.toLowerCase().startsWith(name.toLowerCase()),
    );
    return month < 0 ? words : `${day}/${month + 1}/${year}`;
  };
  // the day the application takes for today, where it is not the browser's: the page says so
  const { today } = document.documentElement.dataset;
  const day = () => new Date(`${today}T00:00:00`);
  const teach = async (name, members) => {
    await customElements.whenDefined(name);
    Object.assign(customElements.get(name).prototype, members);
  };
  if (today) {
    teach('vaadin-month-calendar', {
      _isToday: (date) => date?.toDateString() === day().toDateString(),
    });
    teach('vaadin-date-picker-overlay-content', {
      _getTodayMidnight: day,
      _scrollToCurrentMonth() {
        this.focusedDate &&= day();
        this.scrollToDate(day(), true);
      },
    });
  }
  const speak = (picker) => {
    if (today) {
      picker.initialPosition ??= today;
    }
    const { monthNames, parseDate } = picker.i18n;
    picker.i18n = {
      ...picker.i18n,
      formatDate: ({ day, month, year }) => `${day} ${monthNames[month]} ${year}`,
      parseDate: (words) => parseDate(numbers(words, monthNames)),
    };
  };
  window.pantauDateField = {
    speak(picker) {
      const connector = picker.$connector;
      if (!connector.pantauSpeaks) {
        const update = connector.updateI18n;
        connector.pantauSpeaks = true;
        connector.updateI18n = (...calendar) => {
          update(...calendar);
          speak(picker);
        };
      }
    },
  };
})();
