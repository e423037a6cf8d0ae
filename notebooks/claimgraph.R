# Ask a claimgraph server; answers are data frames with the right types and a label beside each IRI.
#     source("claimgraph.R")
#     query("SELECT ?round ?amount { ?round cg:amountRaised/schema:value ?amount }")
# Needs R and nothing else. Asks CLAIMGRAPH_ENDPOINT, or http://127.0.0.1:3030/sparql, where `./claimgraph serve` answers.

cg_base <- "https://w3id.org/claimgraph/"
cg_prefixes <- c(
  cg = paste0(cg_base, "ontology#"), cge = paste0(cg_base, "id/"), cgs = paste0(cg_base, "source/"),
  cgc = paste0(cg_base, "claim/"), cgg = paste0(cg_base, "graph/"), rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs = "http://www.w3.org/2000/01/rdf-schema#", xsd = "http://www.w3.org/2001/XMLSchema#", skos = "http://www.w3.org/2004/02/skos/core#",
  schema = "https://schema.org/", oa = "http://www.w3.org/ns/oa#", prov = "http://www.w3.org/ns/prov#",
  dcterms = "http://purl.org/dc/terms/", wd = "http://www.wikidata.org/entity/")
cg_claim <- "
  ?claim a cg:Claim ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value ; cg:modality ?modality ;
         cg:rank ?rank ; cg:source ?source ; cg:row ?row ; cg:evidence [ oa:exact ?phrase ; oa:start ?start ; oa:end ?end ] .
  ?source cg:fileName ?file .
  OPTIONAL { ?claim cg:aspect ?aspect } OPTIONAL { ?value schema:currency|cg:unit/skos:notation ?unit }
  OPTIONAL { ?value schema:value ?number } OPTIONAL { ?value cg:low ?low } OPTIONAL { ?value cg:high ?high }"

# The answer to a SELECT as a data frame, to an ASK as TRUE or FALSE, to a CONSTRUCT or DESCRIBE as Turtle text. Whole
# numbers are integer (numeric when too large), others numeric, days Date; a date that is only a year or a month stays
# text. Beside a column x of IRIs stands x_label. The usual prefixes need no PREFIX line.
query <- function(text, labels = TRUE) {
  terms <- cg_read(cg_ask(text))
  if (is.character(terms)) return(if (terms %in% c("true", "false")) terms == "true" else terms)
  known <- if (labels) cg_labels(unlist(terms)) else character()
  frame <- list()
  for (name in names(terms)) {
    frame[[name]] <- cg_typed(terms[[name]])
    beside <- paste0(name, "_label")
    iri <- grepl("^<", terms[[name]])
    if (labels && any(iri) && !beside %in% names(terms)) {
      found <- unname(known[terms[[name]]])
      short <- ifelse(iri, sub("^.*[/#](.)", "\\1", cg_plain(terms[[name]])), cg_plain(terms[[name]]))
      frame[[beside]] <- ifelse(is.na(found), short, found)
    }
  }
  as.data.frame(frame, stringsAsFactors = FALSE, optional = TRUE)
}

# The whole story of a value, a row for each claim: who says what, how surely, in which words and where, whether it was
# chosen, else by which rule and to which claim it lost; and the explanation of the choice in sentences.
explain <- function(subject, property) {
  frame <- query(paste0("SELECT ?claim ?source ?aspect ?value ?number ?low ?high ?unit ?modality ?chosen ?lostBy ?lostTo
       ?phrase ?file ?start ?end ?row ?explanation {
  ?question cg:about ", cg_iri(subject, "cge"), " ; cg:property ", cg_iri(property, "cg"), " ; cg:candidate ?claim .", cg_claim, "
  OPTIONAL { ?question cg:explanation ?explanation }
  OPTIONAL { ?claim cg:lostBy ?lostBy ; cg:lostTo ?lostTo }
  BIND(?rank = cg:Preferred AS ?chosen)
} ORDER BY ?aspect DESC(?chosen) ?claim ?start"))
  frame[, vapply(frame, function(column) !all(is.na(column)), TRUE), drop = FALSE]
}

# The articles, a row for each: file, length, dates, and how many claims came of it.
sources <- function() query("SELECT ?source ?file ?chars ?published ?tier ?annotated (COUNT(DISTINCT ?claim) AS ?claims) {
  ?source a cg:Source ; cg:fileName ?file ; cg:charLength ?chars . ?claim cg:source ?source .
  OPTIONAL { ?source dcterms:issued ?published } OPTIONAL { ?source cg:sourceTier ?tier }
  OPTIONAL { ?run prov:used ?source ; cg:annotatedOn ?annotated }
} GROUP BY ?source ?file ?chars ?published ?tier ?annotated ORDER BY ?source")

# The claims about a subject ("ami-labs"), with a property ("investor"), by a source ("s003"), or all; two phrases, two rows.
claims <- function(subject = NULL, property = NULL, source = NULL) {
  wanted <- function(name, id, prefix) if (!is.null(id)) paste0("VALUES ?", name, " { ", cg_iri(id, prefix), " } ")
  query(paste0("SELECT ?claim ?subject ?property ?aspect ?value ?number ?low ?high ?unit ?modality ?rank ?source ?phrase
       ?file ?start ?end ?row { ", wanted("subject", subject, "cge"), wanted("property", property, "cg"),
       wanted("source", source, "cgs"), cg_claim, " } ORDER BY ?claim ?start"))
}

# The body of the answer. R's own url() can neither post nor show what a server says when it refuses; https has no other way.
cg_ask <- function(text) {
  endpoint <- Sys.getenv("CLAIMGRAPH_ENDPOINT", "http://127.0.0.1:3030/sparql")
  uses <- function(name) grepl(paste0("(^|[^A-Za-z0-9_-])", name, ":"), text) &&
    !grepl(paste0("PREFIX\\s+", name, ":"), text, ignore.case = TRUE)
  used <- Filter(uses, names(cg_prefixes))
  text <- enc2utf8(paste0(paste0("PREFIX ", used, ": <", cg_prefixes[used], "> ", recycle0 = TRUE, collapse = ""), text))
  accept <- "text/tab-separated-values, text/turtle;q=0.9, application/problem+json;q=0.5"
  if (!startsWith(endpoint, "https:")) return(cg_post(endpoint, text, accept))
  con <- url(paste0(endpoint, "?query=", URLencode(text, reserved = TRUE)), headers = c(Accept = accept), encoding = "UTF-8")
  on.exit(close(con))
  paste(readLines(con), collapse = "\n")
}

cg_post <- function(endpoint, text, accept) {
  at <- regmatches(endpoint, regexec("^http://([^/:]+):?([0-9]*)(/.*)$", endpoint))[[1]]
  port <- if (nzchar(at[3])) as.integer(at[3]) else 80L
  absent <- function(e) stop("No server answers at ", endpoint, ". Start one with ./claimgraph serve, or set CLAIMGRAPH_ENDPOINT.",
                             call. = FALSE)
  con <- tryCatch(suppressWarnings(socketConnection(at[2], port, blocking = TRUE, open = "r+b", timeout = 120)), error = absent)
  on.exit(close(con))
  head <- c(paste("POST", at[4], "HTTP/1.1"), paste0("Host: ", at[2], ":", port), "Connection: close", "Content-Type: application/sparql-query",
            paste("Accept:", accept), paste("Content-Length:", nchar(text, "bytes")), "", text)
  writeBin(charToRaw(paste(head, collapse = "\r\n")), con)
  answer <- raw()
  while (length(part <- readBin(con, "raw", 65536)) > 0) answer <- c(answer, part)
  end <- grepRaw("\r\n\r\n", answer, fixed = TRUE)
  said <- cg_body(rawToChar(answer[1:end]), answer[-(1:(end + 3))])
  if (substr(rawToChar(answer[1:end]), 10, 10) == "2") said else stop(cg_said(said), call. = FALSE)
}

# The body of an answer, put together from its chunks; one that broke off is an error, and says at its end why.
cg_body <- function(head, body) {
  text <- function(bytes) iconv(rawToChar(bytes), "UTF-8", "UTF-8")
  broken <- function(bytes) stop(if (grepl("!! ", part <- text(tail(bytes, 2000)), fixed = TRUE)) trimws(sub("(?s)^.*!! ", "", part, perl = TRUE))
    else "The answer broke off on its way; it is not whole.", call. = FALSE)
  if (!grepl("Transfer-Encoding: *chunked", head, ignore.case = TRUE)) {
    whole <- suppressWarnings(as.numeric(sub("(?is)^.*\nContent-Length: *([0-9]+).*$", "\\1", head, perl = TRUE)))
    return(if (isTRUE(length(body) < whole)) broken(body) else text(body))
  }
  parts <- list()
  at <- 1
  while (length(line <- grepRaw("\r\n", body, offset = at, fixed = TRUE)) > 0) {
    size <- strtoi(rawToChar(body[at:(line - 1)]), 16L)
    if (size == 0) return(text(do.call(c, parts)))
    parts[[length(parts) + 1]] <- body[seq(line + 2, min(line + 1 + size, length(body)))]
    at <- line + 2 + size + 2
    if (at > length(body) + 1) break
  }
  broken(if (length(parts) > 0) do.call(c, parts) else body)
}

# Title and detail of a problem document, else the text itself.
cg_said <- function(body) {
  part <- function(name) regmatches(body, regexec(paste0('"', name, '"\\s*:\\s*("(\\\\.|[^"\\\\])*")'), body))[[1]][2]
  said <- na.omit(gsub("\\/", "/", cg_plain(c(part("title"), part("detail"))), fixed = TRUE))
  if (length(said) == 0) trimws(body) else paste(said, collapse = ": ")
}

# Each column of the TSV as terms in their SPARQL form; NA where there is none.
cg_read <- function(body) {
  if (!startsWith(body, "?")) return(body)
  lines <- strsplit(body, "\r?\n")[[1]]
  names <- sub("^\\?", "", strsplit(lines[1], "\t")[[1]])
  if (identical(names, "_askResult")) return(lines[2])
  cells <- unlist(lapply(strsplit(paste0(lines[-1], "\t|", recycle0 = TRUE), "\t", fixed = TRUE), head, -1))
  cells <- matrix(replace(as.character(cells), cells == "", NA), ncol = length(names), byrow = TRUE)
  setNames(lapply(seq_along(names), function(at) cells[, at]), names)
}

cg_labels <- function(terms) {
  iris <- unique(terms[grepl("^<", terms)])
  ask <- function(some) cg_read(cg_ask(paste(
    "SELECT ?iri (MIN(?name) AS ?label) { VALUES ?iri {", paste(some, collapse = " "),
    "} ?iri rdfs:label ?name } GROUP BY ?iri")))
  found <- lapply(split(iris, (seq_along(iris) - 1) %/% 1000), ask)
  setNames(cg_plain(unlist(lapply(found, `[[`, "label"))), unlist(lapply(found, `[[`, "iri")))
}

# The text of a term, without its quotes, brackets, language and type.
cg_plain <- function(term) {
  text <- gsub("\\\\", "\001", sub('^"(.*)"(@[A-Za-z0-9-]+|\\^\\^<[^>]*>)?$', "\\1", sub("^<(.*)>$", "\\1", term)), fixed = TRUE)
  gsub("\001", "\\", gsub("\\\\(.)", "\\1", gsub("\\t", "\t", gsub("\\n", "\n", text, fixed = TRUE), fixed = TRUE)), fixed = TRUE)
}

cg_typed <- function(terms) {
  all_are <- function(pattern) !all(is.na(terms)) && all(grepl(pattern, na.omit(terms)))
  if (all_are("^[+-]?[0-9]+$")) {
    numbers <- as.numeric(terms)
    if (all(abs(numbers) <= .Machine$integer.max, na.rm = TRUE)) as.integer(numbers) else numbers
  } else if (all_are("^[+-]?[0-9.]+([eE][+-]?[0-9]+)?$")) as.numeric(terms)
  else if (all_are("^(true|false)$")) terms == "true"
  else if (all_are('^"[0-9-]+"\\^\\^<http://www.w3.org/2001/XMLSchema#date>$')) as.Date(cg_plain(terms))
  else cg_plain(terms)
}

cg_iri <- function(id, prefix) {
  iri <- if (grepl("://", id)) id else paste0(cg_prefixes[[prefix]], id)
  if (grepl('[[:space:]<>"{}|\\\\^`]', iri)) stop(id, " cannot be part of an IRI. Write an id such as ami-labs.", call. = FALSE)
  paste0("<", iri, ">")
}
