// Draws who funds, founds, leads and builds what; without this file the list below says the same.
(async () => {
  // The largest group on the left, the small ones in a grid on the right.
  const arrange = (drawing, width, height) => {
    const groups = drawing.elements().components().sort((one, other) => other.nodes().length - one.nodes().length);
    const [largest, ...others] = groups;
    const aside = others.length ? 0.34 : 0;
    largest.layout({ name: 'cose', animate: false, randomize: false, numIter: 2000, nodeRepulsion: () => 90000, idealEdgeLength: () => 80, gravity: 0.6, nodeOverlap: 20, boundingBox: { x1: 0, y1: 0, w: width * (1 - aside) * 1.9, h: height * 1.9 } }).run();
    const columns = Math.max(1, Math.ceil(Math.sqrt(others.length / 1.6)));
    const rows = Math.ceil(others.length / columns);
    const cell = { w: (width * 1.9 * aside) / columns, h: (height * 1.9) / rows };
    others.forEach((group, i) => {
      const x1 = width * 1.9 * (1 - aside) + (i % columns) * cell.w;
      const y1 = Math.floor(i / columns) * cell.h;
      group.layout({ name: 'circle', startAngle: 0, boundingBox: { x1: x1 + 20, y1: y1 + 10, w: cell.w - 40, h: cell.h - 50 }, avoidOverlap: false, radius: group.nodes().length === 2 ? (cell.w - 40) / 4 : Math.min(cell.w - 40, cell.h - 50) / 2.6 }).run();
    });
    drawing.fit(undefined, 16);
  };
  const place = document.getElementById('network-drawing');
  const filters = document.getElementById('network-filters');
  if (!place || !window.cytoscape) return;
  const { nodes, edges } = await (await fetch('/network.json')).json();
  place.hidden = false;
  filters.hidden = false;
  document.getElementById('network-list').open = false;
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', 'Network of ' + nodes.length + ' things and ' + edges.length + ' ties; the list below says the same');

  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = dark ? '#e7e9ec' : '#1c2430';
  const deeds = { fund: '#2e8b57', found: '#b0489c', lead: '#d9730d', build: '#3b82c4' };
  const shapes = { Person: 'ellipse', Organization: 'round-rectangle', FundingRound: 'diamond', Model: 'hexagon', Product: 'hexagon' };
  const degree = {};
  edges.forEach((edge) => { degree[edge.source] = (degree[edge.source] || 0) + 1; degree[edge.target] = (degree[edge.target] || 0) + 1; });

  const drawing = cytoscape({
    container: place,
    elements: {
      nodes: nodes.map((node) => ({ data: { ...node, size: 16 + 6 * Math.sqrt(degree[node.id] || 1) } })),
      edges: edges.map((edge, i) => ({ data: { id: 'tie' + i, ...edge } })),
    },
    userZoomingEnabled: false,
    minZoom: 0.2,
    maxZoom: 4,
    style: [
      { selector: 'node', style: { label: 'data(label)', color: ink, 'font-size': 17, width: 'data(size)', height: 'data(size)', 'background-color': dark ? '#9db2c8' : '#5b7083', shape: (node) => shapes[node.data('type')] || 'ellipse', 'text-valign': 'bottom', 'text-margin-y': 3, 'text-wrap': 'wrap', 'text-max-width': 130, 'min-zoomed-font-size': 0 } },
      { selector: 'edge', style: { width: (edge) => 1 + edge.data('sources').length * 0.6, 'line-color': (edge) => deeds[edge.data('deed')], 'target-arrow-color': (edge) => deeds[edge.data('deed')], 'target-arrow-shape': 'triangle', 'arrow-scale': 0.7, 'curve-style': 'bezier', 'line-style': (edge) => (edge.data('fact') ? 'solid' : 'dashed'), opacity: 0.75 } },
      { selector: 'node:active, .near', style: { 'background-color': '#d9730d', 'z-index': 9 } },
      { selector: '.far', style: { opacity: 0.12 } },
    ],
    layout: { name: 'preset' },
  });
  arrange(drawing, place.clientWidth, place.clientHeight);
  place.addEventListener('click', () => drawing.userZoomingEnabled(true));
  place.addEventListener('mouseleave', () => drawing.userZoomingEnabled(false));
  drawing.on('tap', 'node', (event) => { location.href = event.target.data('href'); });
  drawing.on('mouseover', 'node', (event) => {
    const near = event.target.closedNeighborhood();
    drawing.elements().not(near).addClass('far');
    place.style.cursor = 'pointer';
  });
  drawing.on('mouseout', 'node', () => { drawing.elements().removeClass('far'); place.style.cursor = ''; });

  const filter = () => {
    const kinds = [...filters.querySelectorAll('input[name=deed]:checked')].map((box) => box.value);
    const type = document.getElementById('network-class').value;
    const source = document.getElementById('network-source').value;
    drawing.batch(() => {
      drawing.edges().forEach((edge) => {
        const ends = [edge.source().data('type'), edge.target().data('type')];
        const shown = kinds.includes(edge.data('deed')) && (!type || ends.includes(type)) && (!source || edge.data('sources').includes(source));
        edge.style('display', shown ? 'element' : 'none');
      });
      drawing.nodes().forEach((node) => node.style('display', node.connectedEdges().some((edge) => edge.style('display') !== 'none') ? 'element' : 'none'));
    });
    drawing.fit(drawing.elements(':visible'), 20);
  };
  filters.addEventListener('change', filter);
  document.getElementById('network-fit').addEventListener('click', () => drawing.fit(drawing.elements(':visible'), 20));
})();
