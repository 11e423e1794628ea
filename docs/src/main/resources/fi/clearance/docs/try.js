'use strict';

// Makes controls of the fields of a case, and asks the library anew whenever one of them changes.
(function () {
  const words = FORM.words;
  const place = document.getElementById('facts');
  const kinds = document.getElementById('kind');
  const worked = document.getElementById('worked');
  const opened = new Set();
  let kind = '';
  let facts = {};

  // ---- small helpers

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name in element && typeof value !== 'string') {
        element[name] = value;
      } else {
        element.setAttribute(name, value);
      }
    }
    element.append(...children);
    return element;
  }

  function show(id, ...children) {
    document.getElementById(id).replaceChildren(...children);
  }

  function isEmpty(value) {
    return value === undefined || value === '' || value === false
      || (Array.isArray(value) && value.length === 0)
      || (typeof value === 'object' && Object.values(value).every(isEmpty));
  }

  function first(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  // ---- the facts, by their path

  function at(path) {
    return path.reduce((value, step) => (value === undefined ? undefined : value[step]), facts);
  }

  function put(path, value) {
    let holder = facts;
    path.slice(0, -1).forEach((step, i) => {
      if (typeof holder[step] !== 'object') {
        holder[step] = typeof path[i + 1] === 'number' ? [] : {};
      }
      holder = holder[step];
    });
    const last = path[path.length - 1];
    if (value === undefined || value === '') {
      delete holder[last];
    } else {
      holder[last] = value;
    }
  }

  function changed(path, value) {
    put(path, value);
    ask();
  }

  function rebuilt(path, value) {
    put(path, value);
    draw();
    document.getElementById(id(path))?.focus();
    ask();
  }

  function id(path) {
    return 'fact-' + path.join('-');
  }

  // ---- controls

  function options(pairs, chosen, unknown) {
    return [['', unknown], ...pairs].map(([name, text]) =>
      make('option', { value: name, selected: name === (chosen ?? '') }, first(text)));
  }

  function select(path, pairs, chosen, then) {
    const element = make('select', { id: id(path) }, ...options(pairs, chosen, words.unknown));
    element.addEventListener('change', () => then(element.value));
    return element;
  }

  function input(path, type, more) {
    const element = make('input', { id: id(path), type: type, value: String(at(path) ?? ''), ...more });
    element.addEventListener('change', () =>
      changed(path, type === 'number' && element.value !== '' ? Number(element.value) : element.value));
    return element;
  }

  function labelled(path, text, ...controls) {
    return make('p', { class: 'field' }, make('label', { for: id(path) }, first(text)), ...controls);
  }

  function flag(path, text) {
    const box = make('input', { id: id(path), type: 'checkbox', checked: at(path) === true });
    box.addEventListener('change', () => changed(path, box.checked ? true : undefined));
    return make('p', { class: 'field box' }, box, make('label', { for: id(path) }, first(text)));
  }

  function deed(path, text) {
    const value = at(path);
    const isDay = value !== undefined && value !== 'NOT_DONE';
    const day = make('input', {
      id: id(path) + '-day', type: 'date', value: isDay ? value : '', hidden: !isDay, 'aria-label': text
    });
    day.addEventListener('change', () => changed(path, day.value));
    const choice = select(path, [['NOT_DONE', words.notDone], ['DAY', words.onDay]], isDay ? 'DAY' : value, (chosen) => {
      day.hidden = chosen !== 'DAY';
      changed(path, chosen === 'DAY' ? day.value : chosen);
    });
    return labelled(path, text, choice, day);
  }

  function about(field, path) {
    const value = at(path);
    const chosen = typeof value === 'object' ? Object.keys(value)[0] : value;
    const pairs = [['act', words.act], ['health', words.health], ...FORM.choices[field.topics]];
    const choice = select(path, pairs, chosen, (name) =>
      rebuilt(path, name === 'act' || name === 'health' ? { [name]: {} } : name));
    const parts = [labelled(path, field.label, choice)];
    if (chosen === 'act' || chosen === 'health') {
      parts.push(make('div', { class: 'inner' }, ...fields(field[chosen], path.concat(chosen), field)));
    }
    return parts;
  }

  function group(text, path, isOpen, ...children) {
    const key = id(path);
    const element = make('details', { open: isOpen || opened.has(key) },
      make('summary', { id: key }, first(text)), ...children);
    element.addEventListener('toggle', () => (element.open ? opened.add(key) : opened.delete(key)));
    return element;
  }

  function boxes(field, path) {
    const chosen = at(path) ?? [];
    const all = FORM.choices[field.item.of].map(([name, text]) => {
      const own = id(path) + '-' + name;
      const box = make('input', { id: own, type: 'checkbox', checked: chosen.includes(name) });
      box.addEventListener('change', () => {
        const now = (at(path) ?? []).filter((one) => one !== name);
        changed(path, box.checked ? now.concat(name) : now);
      });
      return make('p', { class: 'field box' }, box, make('label', { for: own }, first(text)));
    });
    return group(field.label, path, chosen.length > 0, ...all);
  }

  function list(field, path, holder) {
    const items = (at(path) ?? []).map((item, i) => {
      const remove = make('button', { type: 'button' }, words.remove + ' ' + (i + 1));
      remove.addEventListener('click', () => rebuilt(path, at(path).filter((one, j) => j !== i)));
      const own = { ...field.item, label: field.label + ' ' + (i + 1) };
      return make('div', { class: 'item' }, ...[control(own, path.concat(i), holder, true)].flat(), remove);
    });
    const add = make('button', { type: 'button' }, words.add + ' ' + field.label);
    add.addEventListener('click', () => {
      const now = at(path) ?? [];
      opened.add(id(path));
      rebuilt(path, now.concat([field.item.as === 'value' ? {} : '']));
      document.getElementById(id(path.concat(now.length)))?.focus();
    });
    return group(field.label, path, items.length > 0, ...items, add);
  }

  function map(field, path) {
    const all = FORM.choices[field.keys].map(([name, text]) => {
      const own = path.concat(name);
      return labelled(own, text, select(own, FORM.choices[field.item.of], at(own), (value) => changed(own, value)));
    });
    return group(field.label, path, !isEmpty(at(path)), ...all);
  }

  function control(field, path, holder, isOpen) {
    switch (field.as) {
      case 'choice':
        return labelled(path, field.label,
          select(path, FORM.choices[field.of], at(path), (value) => changed(path, value)));
      case 'matter':
        return labelled(path, field.label,
          select(path, FORM.choices[holder.matters ?? 'matters'], at(path), (value) => changed(path, value)));
      case 'day':
        return labelled(path, field.label, input(path, 'date', {}));
      case 'time':
        return labelled(path, field.label, input(path, 'time', {}));
      case 'moment':
        return labelled(path, field.label, input(path, 'datetime-local', {}));
      case 'when':
        return labelled(path, field.label, input(path, 'text', { placeholder: '2014-03-15, 2014-03, 2014' }));
      case 'text':
        return labelled(path, field.label, input(path, 'text', {}));
      case 'count':
        return labelled(path, field.label, input(path, 'number', { min: '0' }));
      case 'flag':
        return flag(path, field.label);
      case 'deed':
        return deed(path, field.label);
      case 'about':
        return about(field, path);
      case 'map':
        return map(field, path);
      case 'list':
        return field.item.as === 'choice' ? boxes(field, path) : list(field, path, field);
      default:
        return group(field.label, path, isOpen || path.length === 1 || !isEmpty(at(path)),
          ...fields(field.of, path, field));
    }
  }

  function fields(type, path, holder) {
    return FORM.types[type].flatMap((field) =>
      control(field, path.concat(field.name), field.as === 'list' || field.as === 'value' ? field : holder, false));
  }

  // ---- what is asked

  // The facts without what was left empty, and what a case cannot do without.
  function tidy(type, value, label, missing) {
    const tidied = {};
    for (const field of FORM.types[type]) {
      const own = tidyField(field, value?.[field.name], label + first(field.label), missing);
      if (own !== undefined) {
        tidied[field.name] = own;
      }
    }
    return tidied;
  }

  function tidyField(field, value, label, missing) {
    if (field.as === 'list') {
      return (value ?? []).filter((item) => field.item.as === 'value' || item !== '')
        .map((item, i) => tidyField({ ...field.item, required: true }, item, label + ' ' + (i + 1), missing));
    }
    if (field.as === 'map') {
      return value ?? {};
    }
    if (field.as === 'value') {
      return field.required || !isEmpty(value) ? tidy(field.of, value, label + ': ', missing) : undefined;
    }
    if (field.as === 'about' && typeof value === 'object') {
      const key = Object.keys(value)[0];
      return { [key]: tidy(field[key], value[key], label + ': ', missing) };
    }
    if (isEmpty(value)) {
      if (field.required && field.as !== 'flag') {
        missing.push(label);
      }
      return field.required && field.as === 'flag' ? false : undefined;
    }
    return value;
  }

  function ask() {
    const missing = [];
    const file = { about: '', readings: facts.readings ?? {}, ...tidy(FORM.kinds[kind], facts, '', missing) };
    show('file', JSON.stringify(file, null, 2));
    if (missing.length > 0) {
      wait(make('span', {}, words.needed + ' ' + missing.join('; ')));
      return;
    }
    const found = JSON.parse(answer(kind, JSON.stringify(file), FORM.language));
    if (found.refused) {
      wait(make('span', {}, words.refused + ' '),
        make('span', { lang: 'en' }, found.refused.path + ': ' + found.refused.reason));
      return;
    }
    show('state');
    show('answer', found.text.replace(/^\n+/, ''));
    show('mattered', ...found.units.flatMap((unit) => [
      make('a', { href: (unit.chapter === 0 ? 'bulletin' : 'chapter-' + unit.chapter) + '.html#' + (unit.eId || unit.id) },
        unit.cite), ' ']));
    picture(found.timeline);
    readings(found.questions);
  }

  // Nothing can be answered yet: says why, and takes back what stood there.
  function wait(...why) {
    show('state', ...why);
    ['answer', 'mattered', 'picture', 'segments'].forEach((part) => show(part));
  }

  // ---- what comes of it

  function days(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86400000 + 1;
  }

  function picture(segments) {
    show('picture');
    show('segments');
    if (segments.length === 0) {
      return;
    }
    const space = 'http' + '://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    const start = segments[0].from;
    const all = days(start, segments[segments.length - 1].to);
    svg.setAttribute('viewBox', '0 0 1000 40');
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    for (const segment of segments) {
      const style = segment.kind.toLowerCase().replace('_', '-');
      const bar = document.createElementNS(space, 'rect');
      bar.setAttribute('x', (days(start, segment.from) - 1) / all * 1000);
      bar.setAttribute('width', Math.max(days(segment.from, segment.to) / all * 1000, 2));
      bar.setAttribute('height', 40);
      bar.setAttribute('class', style);
      svg.append(bar);
      document.getElementById('segments').append(
        make('li', {}, make('span', { class: 'tag ' + style }, segment.words), ' ' + segment.days,
          make('span', { class: 'fine' }, segment.turns === '' ? '' : ' – ' + segment.turns)));
    }
    show('picture', svg);
  }

  function readings(questions) {
    const chosen = facts.readings ?? {};
    const coded = [...new Set(Object.keys(chosen).concat(questions))].sort().filter((name) => FORM.questions[name]);
    show('readings', ...coded.map((name) => {
      const question = FORM.questions[name];
      const path = ['readings', name];
      const usual = question.open ? words.stillOpen : words.recommended + ' ' + question.options[0][1];
      const choice = make('select', { id: id(path) }, ...options(question.options, chosen[name], usual));
      choice.addEventListener('change', () => {
        changed(path, choice.value);
        document.getElementById(id(path))?.focus();
      });
      return labelled(path, name + ': ' + question.text, choice);
    }));
    if (coded.length === 0) {
      show('readings', words.noQuestions);
    }
  }

  // ---- where it starts

  function draw() {
    place.replaceChildren(...fields(FORM.kinds[kind], [], {}));
  }

  function iso(years) {
    const day = new Date();
    day.setFullYear(day.getFullYear() + years);
    return day.toISOString().slice(0, 10);
  }

  // A case of one's own is asked about today, and its timeline runs for five years.
  function fresh(name) {
    const usual = { day: iso(0), from: iso(0), to: iso(5), timeline: { from: iso(0), to: iso(5) } };
    return Object.fromEntries(FORM.types[FORM.kinds[name]]
      .filter((field) => field.name in usual).map((field) => [field.name, usual[field.name]]));
  }

  function start(name, its) {
    kind = name;
    facts = structuredClone(its);
    opened.clear();
    kinds.value = kind;
    for (const option of worked.options) {
      option.hidden = option.value !== '' && option.dataset.kind !== kind;
    }
    draw();
    ask();
  }

  function open(key) {
    worked.value = key;
    start(CASES[key].kind, CASES[key].facts);
  }

  function fromAddress() {
    const key = decodeURIComponent(location.hash.slice(1));
    open(key in CASES ? key : Object.keys(CASES)[0]);
  }

  kinds.addEventListener('change', () => {
    worked.value = '';
    start(kinds.value, fresh(kinds.value));
  });
  worked.addEventListener('change', () => {
    if (worked.value === '') {
      start(kind, fresh(kind));
    } else {
      open(worked.value);
    }
  });
  document.getElementById('clear').addEventListener('click', () => {
    worked.value = '';
    start(kind, fresh(kind));
  });
  document.getElementById('case').addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', fromAddress);
  fromAddress();
})();
