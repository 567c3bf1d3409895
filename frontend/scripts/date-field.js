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
  const speak = (picker) => {
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
