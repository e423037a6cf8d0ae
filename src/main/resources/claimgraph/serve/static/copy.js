// The query as code that can be run elsewhere.
window.claimgraph = window.claimgraph || {};
window.claimgraph.code = {
  curl: (query, endpoint) => {
    let end = 'QUERY';
    while (query.split('\n').includes(end)) end += '_';
    return `curl --silent --show-error --get '${endpoint}' \\\n  --header 'Accept: text/csv' \\\n  --data-urlencode 'query@-' <<'${end}'\n${query}\n${end}\n`;
  },

  python: (query, endpoint) => {
    const plain = !query.includes("'''") && !query.endsWith("'") && !query.endsWith('\\');
    const text = plain ? `r'''${query}'''` : JSON.stringify(query);
    return `from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pandas as pd

query = ${text}

request = Request(
    "${endpoint}?" + urlencode({"query": query}),
    headers={"Accept": "text/csv"},
)
with urlopen(request) as answer:
    table = pd.read_csv(answer, skip_blank_lines=False)
print(table)
`;
  },

  r: (query, endpoint) => {
    let dashes = '--';
    while (query.includes(')' + dashes + '"')) dashes += '-';
    return `query <- r"${dashes}(${query})${dashes}"

table <- read.csv(
  paste0("${endpoint}?output=csv&query=", URLencode(query, reserved = TRUE)),
  blank.lines.skip = FALSE
)
print(table)
`;
  },
};
