// The editor: our prefixes, completion from our own data, the answer below. Nothing leaves this machine.
(async () => {
  const area = document.getElementById('query-text');
  const Yasqe = window.Yasqe || (window.Yasgui && window.Yasgui.Yasqe);
  if (!area || !Yasqe) return;
  const { code, result } = window.claimgraph;
  const byId = (id) => document.getElementById(id);
  const endpoint = location.origin + '/sparql';
  const terms = await (await fetch('/terms.json')).json();

  // Completers: the four of YASQE that ask the web are replaced, all in all five ask only /terms.json.
  const short = (iri) => {
    const prefix = Object.keys(terms.prefixes).find((each) => iri.startsWith(terms.prefixes[each]));
    return prefix ? prefix + ':' + iri.slice(terms.prefixes[prefix].length) : '<' + iri + '>';
  };
  const matching = (iris) => (yasqe, token) => {
    const written = (token.autocompletionString || token.string).toLowerCase();
    const words = token.string.replace(/^[a-z]*:/i, '').replace(/[<>]/g, '').toLowerCase();
    return iris.filter((iri) => iri.toLowerCase().startsWith(written)
      || (words.length > 1 && (terms.labels[iri] || '').toLowerCase().includes(words))).slice(0, 60);
  };
  const completer = (base, name, iris) => Yasqe.registerAutocompleter({
    ...base,
    name,
    bulk: false,
    autoShow: true,
    persistenceId: null,
    get: matching(iris),
    preProcessToken: Yasqe.Autocompleters.property.preProcessToken,
    postProcessSuggestion: (yasqe, token, iri) => short(iri),
    postprocessHints: (yasqe, hints) => hints.map((hint) => {
      const [prefix, local] = hint.text.split(':');
      const label = terms.labels[(terms.prefixes[prefix] || '') + local];
      return { ...hint, displayText: label ? hint.text + '   ' + label : hint.text };
    }),
  });
  const prefixLines = Object.entries(terms.prefixes).map(([prefix, iri]) => prefix + ': <' + iri + '>');
  Yasqe.registerAutocompleter({ ...Yasqe.Autocompleters.prefixes, persistenceId: null, get: () => prefixLines });
  completer(Yasqe.Autocompleters.class, 'class', terms.classes);
  completer(Yasqe.Autocompleters.property, 'property', terms.properties);
  completer({
    isValidCompletionPosition: (yasqe) => {
      const token = yasqe.getCompleteToken();
      const before = yasqe.getPreviousNonWsToken(yasqe.getDoc().getCursor().line, token);
      if (token.string.trim().length < 2 || '?$"#'.includes(token.string[0])) return false;
      if (before && before.string.toUpperCase() === 'PREFIX') return false;
      return token.string.includes(':') && !token.state.possibleCurrent.includes('a');
    },
  }, 'thing', terms.things);
  Yasqe.defaults.autocompleters = ['variables', 'prefixes', 'class', 'property', 'thing'];
  Yasqe.defaults.prefixCcApi = '/prefixes';

  const place = byId('editor');
  place.hidden = false;
  area.hidden = true;
  const lines = area.value.split('\n').length;
  const editor = new Yasqe(place, {
    value: area.value,
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: Math.min(38, Math.max(11, lines * 1.5 + 1)) + 'em',
    extraKeys: { 'Ctrl-Enter': () => run(), 'Cmd-Enter': () => run(), Tab: false, 'Shift-Tab': false },
    requestConfig: { endpoint, method: 'GET' },
  });
  editor.getInputField().setAttribute('aria-label', 'SPARQL query');
  Object.entries({ tabindex: '0', role: 'group', 'aria-label': 'Text of the query' }).forEach(([name, value]) => editor.getScrollerElement().setAttribute(name, value));
  byId('with-script').hidden = false;
  const text = () => editor.getValue().trim();

  // A problem is shown in words, and its line is marked.
  let wrong = null;
  const clear = () => {
    byId('problem').hidden = true;
    if (wrong !== null) editor.getDoc().removeLineClass(wrong, 'background', 'wrong-line');
    wrong = null;
  };
  const complain = (words) => {
    const at = /line:?\s*(\d+)(?:\D+col(?:umn)?:?\s*(\d+))?/i.exec(words);
    byId('problem').textContent = words;
    byId('problem').hidden = false;
    byId('result').hidden = true;
    if (!at) return;
    wrong = Math.min(editor.getDoc().lineCount(), Number(at[1])) - 1;
    editor.getDoc().addLineClass(wrong, 'background', 'wrong-line');
    editor.getDoc().setCursor({ line: wrong, ch: Math.max(0, Number(at[2] || 1) - 1) });
    editor.scrollIntoView(null, 60);
  };

  const download = (format) => {
    const link = result.make('a', format.toUpperCase(), { href: '/sparql?' + new URLSearchParams({ query: text(), output: format }) });
    link.setAttribute('download', 'answer.' + format);
    return link;
  };
  const showTable = (names, rows) => {
    const chart = result.chartOf(names, rows);
    const drawing = chart && result.bars(terms, chart, rows);
    const table = result.table(terms, names, rows);
    byId('result-body').replaceChildren(table);
    const parts = [rows.length + (rows.length === 1 ? ' row' : ' rows')];
    if (rows.length > result.MOST_ROWS) parts[0] += ', the first ' + result.MOST_ROWS + ' shown';
    if (chart) {
      const toggle = result.make('button', 'Chart', { type: 'button', id: 'chart', 'aria-pressed': 'false' });
      toggle.addEventListener('click', () => {
        const on = toggle.getAttribute('aria-pressed') === 'false';
        toggle.setAttribute('aria-pressed', String(on));
        byId('result-body').replaceChildren(on ? drawing : table);
      });
      parts.push(toggle);
    }
    parts.push(result.make('span', 'Download', { class: 'muted' }), download('csv'), download('tsv'), download('json'));
    byId('result-actions').replaceChildren(...parts);
  };
  // An answer that breaks off says why at its end, which only who reads it in pieces gets to see.
  const bodyOf = async (answer) => {
    const reader = answer.body.getReader();
    const decoder = new TextDecoder();
    let end = '';
    const all = [];
    try {
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        all.push(decoder.decode(piece.value, { stream: true }));
        end = (end + all[all.length - 1]).slice(-2000);
      }
      return all.join('') + decoder.decode();
    } catch (failure) {
      const said = end.lastIndexOf('!! ');
      throw new Error(said < 0 ? 'This answer is not whole: it broke off on its way. Perhaps it has too many rows or takes too long; add a LIMIT.' : end.slice(said + 3).trim());
    }
  };
  const show = async (answer) => {
    const type = answer.headers.get('Content-Type') || '';
    const body = await bodyOf(answer);
    if (!type.includes('sparql-results+json')) {
      byId('result-actions').replaceChildren();
      byId('result-body').replaceChildren(result.make('pre', body, { class: 'answer-text', tabindex: '0' }));
    } else {
      const json = JSON.parse(body);
      if ('boolean' in json) {
        byId('result-actions').replaceChildren();
        byId('result-body').replaceChildren(result.make('p', json.boolean ? 'Yes.' : 'No.'));
      } else showTable(json.head.vars, json.results.bindings);
    }
    byId('result').hidden = false;
  };

  const wordsOf = async (answer) => {
    if (!(answer.headers.get('Content-Type') || '').includes('problem+json')) return answer.text();
    const problem = await answer.json();
    return [problem.detail, problem.excerpt].filter(Boolean).join('\n\n');
  };

  const run = async () => {
    clear();
    byId('run').disabled = true;
    try {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: { Accept: 'application/sparql-results+json, text/turtle;q=0.9' },
        body: new URLSearchParams({ query: text() }),
      });
      if (answer.ok) await show(answer);
      else complain(await wordsOf(answer));
    } catch (failure) {
      complain(failure instanceof TypeError ? 'The endpoint did not answer: ' + failure.message : failure.message);
    } finally {
      byId('run').disabled = false;
    }
  };
  byId('query-form').addEventListener('submit', (event) => { event.preventDefault(); run(); });

  // Copies: shown as well, since a browser may refuse the clipboard.
  const offer = async (title, copied) => {
    byId('code-title').textContent = title;
    byId('code-text').textContent = copied;
    byId('code-state').textContent = '';
    byId('code').hidden = false;
    try {
      await navigator.clipboard.writeText(copied);
      byId('code-state').textContent = 'copied';
    } catch {
      byId('code-state').textContent = 'select and copy it from here';
    }
  };
  document.querySelectorAll('[data-copy]').forEach((button) => button.addEventListener('click', () => offer(button.textContent, code[button.dataset.copy](text(), endpoint))));
  byId('share').addEventListener('click', () => {
    const link = location.origin + '/query?' + new URLSearchParams({ query: text() });
    history.replaceState(null, '', link);
    offer('Link', link);
  });
  byId('code-close').addEventListener('click', () => { byId('code').hidden = true; });

  window.claimgraph.editor = editor;
  if (new URLSearchParams(location.search).size) run();
})();
