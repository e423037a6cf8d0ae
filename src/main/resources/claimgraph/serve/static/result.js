// An answer as a table with names, links and "why?", or as bars.
window.claimgraph = window.claimgraph || {};
window.claimgraph.result = (() => {
  const MOST_ROWS = 500;
  const MOST_BARS = 60;
  const NUMBERS = ['integer', 'decimal', 'double', 'float', 'int', 'long'];

  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };
  const isNumber = (term) => term && term.type === 'literal' && NUMBERS.includes((term.datatype || '').split('#')[1]);

  const named = (terms, iri) => {
    if (terms.labels[iri]) return terms.labels[iri];
    const prefix = Object.keys(terms.prefixes).find((each) => iri.startsWith(terms.prefixes[each]));
    return prefix ? prefix + ':' + iri.slice(terms.prefixes[prefix].length) : iri;
  };
  const address = (terms, iri) => {
    if (iri.startsWith(terms.base)) return '/' + iri.slice(terms.base.length);
    return /^https?:/.test(iri) ? iri : '';
  };
  const text = (terms, term) => (!term ? '' : term.type === 'uri' ? named(terms, term.value) : term.value);

  // Claims, sources and terms explain themselves; anything else may be asked for its claims.
  const canAsk = (terms, term) => {
    if (term.type === 'bnode' || term.value === '') return false;
    if (term.type !== 'uri') return true;
    return ['id/', 'value/'].some((kind) => term.value.startsWith(terms.base + kind));
  };

  const cell = (terms, term, row) => {
    const td = make('td');
    if (!term) {
      td.className = 'none';
      td.textContent = '–';
      return td;
    }
    if (isNumber(term)) td.className = 'number';
    const href = term.type === 'uri' ? address(terms, term.value) : '';
    if (href) td.append(make('a', text(terms, term), { href, title: term.value, ...(href.startsWith('/') ? {} : { rel: 'external noopener' }) }));
    else td.append(isNumber(term) && /^-?\d{5,}$/.test(term.value) ? Number(term.value).toLocaleString('en') : term.value);
    if (canAsk(terms, term)) {
      const asked = new URLSearchParams({ value: term.value });
      Object.values(row).filter((other) => other !== term && other.type === 'uri').forEach((other) => asked.append('with', other.value));
      const why = make('a', 'why?', { class: 'why-link', href: '/why?' + asked });
      why.append(make('span', ' ' + text(terms, term), { class: 'hidden' }));
      td.append(why);
    }
    return td;
  };

  const compare = (terms, name, down) => (one, other) => {
    const [a, b] = [one[name], other[name]];
    const order = isNumber(a) && isNumber(b) ? Number(a.value) - Number(b.value) : text(terms, a).localeCompare(text(terms, b));
    return down ? -order : order;
  };

  const table = (terms, names, rows) => {
    const box = make('div', undefined, { class: 'answer', tabindex: '0', role: 'region', 'aria-label': 'Table of the answer' });
    const whole = make('table');
    const head = make('tr');
    const body = make('tbody');
    let sorted = '';
    const fill = (some) => body.replaceChildren(...some.slice(0, MOST_ROWS).map((row) => {
      const tr = make('tr');
      names.forEach((name) => tr.append(cell(terms, row[name], row)));
      return tr;
    }));
    names.forEach((name) => {
      const th = make('th', undefined, { scope: 'col' });
      const button = make('button', name, { type: 'button', title: 'Sort by ' + name });
      button.addEventListener('click', () => {
        const down = sorted === name;
        sorted = down ? '' : name;
        [...head.children].forEach((other) => other.removeAttribute('aria-sort'));
        th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        fill([...rows].sort(compare(terms, name, down)));
      });
      th.append(button);
      head.append(th);
    });
    const thead = make('thead');
    thead.append(head);
    whole.append(thead, body);
    fill(rows);
    box.append(whole);
    return box;
  };

  // A chart fits when every row has a name and a number.
  const chartOf = (names, rows) => {
    if (rows.length < 2 || rows.length > MOST_BARS) return null;
    const number = names.find((name) => rows.every((row) => isNumber(row[name])));
    const label = names.find((name) => name !== number && rows.every((row) => row[name] && !isNumber(row[name])));
    return number && label ? { number, label } : null;
  };

  const bars = (terms, chart, rows) => {
    const whole = make('table', undefined, { class: 'bars' });
    whole.append(make('caption', chart.number + ' by ' + chart.label, { class: 'muted' }));
    const values = rows.map((row) => Number(row[chart.number].value));
    const least = Math.min(0, ...values);
    const span = Math.max(0, ...values) - least || 1;
    rows.forEach((row, i) => {
      const tr = make('tr');
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      Object.entries({ viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }).forEach(([key, value]) => svg.setAttribute(key, value));
      const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      const from = 100 * (Math.min(0, values[i]) - least) / span;
      Object.entries({ class: 'bar is-chosen', x: from, width: Math.max(0.4, 100 * Math.abs(values[i]) / span), height: 10 }).forEach(([key, value]) => bar.setAttribute(key, value));
      svg.append(bar);
      const axis = make('td', undefined, { class: 'axis' });
      axis.append(svg);
      tr.append(make('th', text(terms, row[chart.label]), { scope: 'row' }), axis, make('td', values[i].toLocaleString('en'), { class: 'number' }));
      whole.append(tr);
    });
    return whole;
  };

  return { make, table, bars, chartOf, MOST_ROWS };
})();
