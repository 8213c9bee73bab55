// Sorting and the choice of light or dark. Everything can be read without.
(function () {
  'use strict';
  function figure(cell) {
    var number = cell.getAttribute('data-sort');
    return number === null ? null : Number(number);
  }
  // Figures by size, text by its letters, cells without a figure last.
  function compare(a, b) {
    var x = figure(a), y = figure(b);
    if (x !== null || y !== null) {
      return x === null ? 2 : y === null ? -2 : x - y;
    }
    var s = a.textContent, t = b.textContent;
    return s === t ? 0 : s > t ? 1 : -1;
  }
  function sort(table, heading, column) {
    var down = heading.getAttribute('aria-sort') === 'ascending';
    table.querySelectorAll('thead th').forEach(function (th) { th.removeAttribute('aria-sort'); });
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    var body = table.tBodies[0];
    Array.from(body.rows).map(function (row, i) { return { row: row, i: i }; }).sort(function (a, b) {
      var x = a.row.cells[column], y = b.row.cells[column], order = compare(x, y);
      var missing = (figure(x) === null) !== (figure(y) === null);
      return (missing || !down ? order : -order) || a.i - b.i;
    }).forEach(function (entry) { body.appendChild(entry.row); });
  }
  document.querySelectorAll('table.sortable').forEach(function (table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (heading, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent;
      heading.textContent = '';
      heading.appendChild(button);
      button.addEventListener('click', function () { sort(table, heading, column); });
    });
  });
  var theme = document.getElementById('theme');
  if (theme) {
    var isDark = function () {
      var chosen = document.documentElement.getAttribute('data-theme');
      return chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
    };
    var name = function () { theme.textContent = isDark() ? 'Light colours' : 'Dark colours'; };
    theme.parentNode.hidden = false;
    name();
    theme.addEventListener('click', function () {
      document.documentElement.setAttribute('data-theme', isDark() ? 'light' : 'dark');
      name();
    });
  }
  // On paper everything is open.
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not([open])').forEach(function (d) { d.open = true; d.setAttribute('data-printed', ''); });
  });
  window.addEventListener('afterprint', function () {
    document.querySelectorAll('details[data-printed]').forEach(function (d) { d.open = false; d.removeAttribute('data-printed'); });
  });
})();
