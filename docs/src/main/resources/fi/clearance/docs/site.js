'use strict';

// The filters of the atlas: what they ask for stands in the address, so that it can be sent to somebody.
(function () {
  const form = document.getElementById('filters');
  if (!form) {
    return;
  }
  const rows = Array.from(document.querySelectorAll('#units > li'));
  const shown = document.getElementById('shown');

  function fits(row, name, value) {
    return value === '' || (row.dataset[name] || '').split(' ').includes(value);
  }

  function apply() {
    const asked = new FormData(form);
    const words = asked.get('search').toLowerCase();
    let count = 0;
    for (const row of rows) {
      row.hidden = !['answer', 'chapter', 'modality', 'question'].every((name) => fits(row, name, asked.get(name)))
        || !row.textContent.toLowerCase().includes(words);
      count += row.hidden ? 0 : 1;
    }
    shown.textContent = shown.dataset.text.replace('{}', count);
  }

  function restore() {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const [name, value] of asked) {
      if (form.elements[name]) {
        form.elements[name].value = value;
      }
    }
    apply();
  }

  form.addEventListener('input', function () {
    apply();
    const asked = new URLSearchParams(new FormData(form));
    for (const [name, value] of Array.from(asked)) {
      if (value === '') {
        asked.delete(name);
      }
    }
    history.replaceState(null, '', '#' + asked);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  restore();
})();
