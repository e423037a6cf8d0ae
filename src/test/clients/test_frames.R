# One line to a data frame, and the helper notebooks/claimgraph.R: the right types, and errors that say something.
endpoint <- Sys.getenv("CLAIMGRAPH_ENDPOINT")
helper <- file.path(Sys.getenv("CLAIMGRAPH_NOTEBOOKS"), "claimgraph.R")

test <- function(name, code) {
  force(code)
  cat(name, "... ok\n")
}
classes <- function(frame) vapply(frame, function(column) class(column)[1], "")
refusal <- function(code) tryCatch({ code; "" }, error = conditionMessage)

asked <- "PREFIX cg: <https://w3id.org/claimgraph/ontology#>
SELECT ?file ?chars ?share ?on {
  ?source cg:fileName ?file ; cg:charLength ?chars ; cg:byteLength ?bytes .
  ?run <http://www.w3.org/ns/prov#used> ?source ; cg:annotatedOn ?on .
  BIND(?chars / ?bytes AS ?share)
} ORDER BY ?file"
address <- paste0(endpoint, "?output=csv&query=", URLencode(asked, reserved = TRUE))

test("one line gives integers, numbers and texts", stopifnot(identical(
  classes(read.csv(url(address))), c(file = "character", chars = "integer", share = "numeric", on = "character"))))
test("one line gives dates when told", stopifnot(identical(
  class(read.csv(url(address), colClasses = c(on = "Date"))$on), "Date")))

test("a row of one column without its value is not lost", {
  page <- readLines(file.path(dirname(Sys.getenv("CLAIMGRAPH_NOTEBOOKS")), "docs", "clients.md"), encoding = "UTF-8")
  line <- grep("^frame <- read.csv", page, value = TRUE)
  text <- "SELECT ?x { VALUES ?x { UNDEF UNDEF 1 UNDEF } }"
  eval(parse(text = sub(", colClasses = c(annotated = \"Date\")", "", line, fixed = TRUE)))
  stopifnot(length(line) == 1, identical(frame$x, c(NA, NA, 1L, NA)))
})

source(helper)
test("each type becomes the type of its column", {
  frame <- query('SELECT * { VALUES (?whole ?large ?number ?yes ?day ?month ?thing ?text) {
    (1 30000000000 1.5 true "2026-01-02"^^xsd:date "2026-01"^^xsd:gYearMonth cge:nvidia "a\\tb \\"c\\" \\\\ \u00e9")
    (UNDEF UNDEF 2e3 false UNDEF "2026-02"^^xsd:gYearMonth "text" "") } }')
  stopifnot(identical(classes(frame), c(
    whole = "integer", large = "numeric", number = "numeric", yes = "logical", day = "Date", month = "character",
    thing = "character", thing_label = "character", text = "character")))
  stopifnot(identical(frame$thing_label, c("NVIDIA", "text")), identical(frame$text, c('a\tb "c" \\ \u00e9', "")))
})
test("no solution is an empty frame with its columns", {
  frame <- query("SELECT ?a ?b { ?a a cg:NoSuchClass ; cg:source ?b }")
  stopifnot(identical(names(frame), c("a", "b")), nrow(frame) == 0)
})
test("ask is a logical and construct is Turtle", {
  stopifnot(isTRUE(query("ASK { cge:nvidia a cg:Organization }")))
  stopifnot(grepl('"NVIDIA"@en', query("CONSTRUCT { cge:nvidia rdfs:label ?l } WHERE { cge:nvidia rdfs:label ?l }")))
})
test("long query is posted", stopifnot(nrow(query(paste0(
  "SELECT ?x { VALUES ?x { cge:nvidia ", paste0("cge:none-", 1:5000, collapse = " "), " } ?x a cg:Organization }"))) == 1))
test("explain tells who was chosen and why the others lost", {
  story <- explain("ami-labs-seed-2026", "amountRaised")
  stopifnot(identical(unique(story$value_label[story$chosen]), "USD 1.03 billion"))
  other <- story[story$value_label == "about USD 586 million", ]
  stopifnot(other$lostBy_label == "more independent sources", other$phrase == "raised by AMI Labs (~$586 million)")
  stopifnot(is.integer(story$start), grepl("More independent sources say", other$explanation))
})
test("sources and claims agree on how many claims there are", {
  all <- claims()
  stopifnot(sum(sources()$claims) == length(unique(all$claim)), !any(duplicated(all[c("claim", "start", "end")])))
  stopifnot(inherits(sources()$annotated, "Date"), is.integer(sources()$claims))
})
test("claims can be narrowed", stopifnot(setequal(
  claims("ami-labs-seed-2026", "leadInvestor", "s002")$value_label, c("Jeff Bezos", "NVIDIA", "Samsung", "Temasek"))))
test("error of the server is shown as what it says", {
  stopifnot(grepl("line [0-9]", refusal(query("SELECT * {\n ?s ?p }")), ignore.case = TRUE))
  refused <- refusal(query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"))
  stopifnot(nzchar(refused), !grepl("{", refused, fixed = TRUE))
})
test("absent server is said in a sentence", {
  Sys.setenv(CLAIMGRAPH_ENDPOINT = "http://127.0.0.1:1/sparql")
  stopifnot(grepl("No server answers at http://127.0.0.1:1/sparql", refusal(query("ASK {}")), fixed = TRUE))
  Sys.setenv(CLAIMGRAPH_ENDPOINT = endpoint)
})
test("id that breaks out of its IRI is refused",
  stopifnot(grepl("Write an id such as ami-labs", refusal(claims("x> ?p ?o . <y")))))
test("helper is short and needs only R", {
  text <- readLines(helper)
  stopifnot(length(text) < 175, !any(grepl("library|require|::", text)))
})
