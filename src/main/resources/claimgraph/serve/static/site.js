// Suggestions while somebody types; without this file the search form still works.
(() => {
  const input = document.getElementById('q');
  const box = document.getElementById('suggestions');
  if (!input || !box) return;
  let current = -1;
  let asked = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', 'suggestions');
  input.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', 'Suggestions');

  const links = () => [...box.children];
  const close = () => {
    box.hidden = true;
    current = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (next) => {
    const all = links();
    if (!all.length) return;
    current = (next + all.length) % all.length;
    all.forEach((link, i) => {
      link.classList.toggle('current', i === current);
      link.setAttribute('aria-selected', String(i === current));
    });
    input.setAttribute('aria-activedescendant', all[current].id);
  };
  const show = (found) => {
    box.replaceChildren(...found.map((one, i) => {
      const link = document.createElement('a');
      link.href = one.href;
      link.id = 'suggestion-' + i;
      link.tabIndex = -1;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      const kind = document.createElement('span');
      kind.className = 'muted';
      kind.textContent = ' ' + one.kind + (one.name === one.label ? '' : ', also “' + one.name + '”');
      link.append(one.label, kind);
      return link;
    }));
    current = -1;
    box.hidden = !found.length;
    input.setAttribute('aria-expanded', String(found.length > 0));
  };

  input.addEventListener('input', async () => {
    const mine = ++asked;
    const words = input.value.trim();
    if (!words) return close();
    try {
      const answer = await fetch('/suggest?q=' + encodeURIComponent(words));
      const found = answer.ok ? await answer.json() : [];
      if (mine === asked) show(found);
    } catch { close(); }
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') { event.preventDefault(); choose(current + 1); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); choose(current - 1); }
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && current >= 0) { event.preventDefault(); location.href = links()[current].href; }
  });
  input.form.addEventListener('focusout', (event) => {
    if (!input.form.contains(event.relatedTarget)) close();
  });
})();

// Buttons that copy what stands on the page; without this file it can still be selected.
document.querySelectorAll('[data-copies]').forEach((button) => {
  const said = button.parentElement.querySelector('[role=status]');
  button.parentElement.hidden = false;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = 'copied';
    } catch {
      text.closest('details').open = true;
      getSelection().selectAllChildren(text);
      said.textContent = 'selected; copy it with Ctrl-C';
    }
  });
});
