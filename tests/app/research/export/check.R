# Compares what R sees of an export, by data.R and by haven, with codeboek.csv and data-analyse.csv.
# Usage: Rscript check.R FOLDER SAV... ; stops with a sentence at the first difference and at any warning.
options(warn = 2)
given <- commandArgs(trailingOnly = TRUE)
setwd(given[1])

demand <- function(holds, ...) if (!isTRUE(holds)) stop(..., call. = FALSE)

book <- read.csv2("codeboek.csv", fileEncoding = "UTF-8-BOM", colClasses = "character", na.strings = character(0))
columns <- book[book$inhoud != "", ]
labelsOf <- function(name, missing) book[book$variabele == name & book$inhoud == "" & book$ontbrekend == missing, ]
number <- function(text) as.numeric(sub(",", ".", text, fixed = TRUE))
isText <- function(name) columns$inhoud[columns$variabele == name] == "nagelezen tekst"
raw <- read.csv("data-analyse.csv", encoding = "UTF-8", colClasses = "character", check.names = FALSE,
                na.strings = character(0))

# The labels in a file of SPSS may be cut off, ending in an ellipsis.
sameLabel <- function(seen, full, longest) {
  if (nchar(full, "bytes") <= longest) return(identical(enc2utf8(seen), enc2utf8(full)))
  startsWith(full, sub("\u2026$", "", seen)) && nchar(seen, "bytes") <= longest && nchar(seen, "bytes") > longest - 8
}
# An apostrophe before what a spreadsheet would run stands in the csv, and so in what data.sps reads from it.
unguarded <- function(text) sub("^'(?=[-=+@\t])", "", text, perl = TRUE)

sameLabels <- function(what, name, seen, lines) {
  values <- if (isText(name)) lines$waarde else number(lines$waarde)
  demand(length(seen) == nrow(lines), what, ": ", name, " has ", length(seen), " value labels, not ", nrow(lines))
  at <- match(values, unname(seen))
  demand(!anyNA(at), what, ": ", name, " lacks a labelled value")
  for (line in seq_len(nrow(lines)))
    demand(sameLabel(names(seen)[at[line]], lines$betekenis[line], 120), what, ": ", name, " says ",
           names(seen)[at[line]], " and not ", lines$betekenis[line])
}

checkSav <- function(file) {
  seen <- haven::read_sav(file, user_na = TRUE)
  demand(identical(names(seen), columns$variabele), file, ": other columns than the codebook")
  demand(nrow(seen) == nrow(raw), file, ": other number of rows than the csv")
  textsOf <- if (startsWith(file, "sps")) identity else unguarded
  for (name in names(seen)) {
    column <- seen[[name]]
    # The codes of a long text are declared by data.sps only.
    long <- isText(name) && attr(column, "format.spss") != "A8"
    missing <- labelsOf(name, "ja")
    demand(sameLabel(attr(column, "label"), columns$omschrijving[columns$variabele == name], 255), file, ": ", name,
           " has another label: ", attr(column, "label"))
    if (!long) {
      sameLabels(file, name, attr(column, "labels"), rbind(labelsOf(name, "nee"), missing))
      codes <- if (isText(name)) missing$waarde else number(missing$waarde)
      demand(setequal(attr(column, "na_values"), codes), file, ": ", name, " has other missing codes")
    }
    if (isText(name))
      demand(identical(as.vector(column), textsOf(raw[[name]])), file, ": ", name, " has other texts")
    else
      demand(identical(as.vector(unclass(column)), as.numeric(raw[[name]])), file, ": ", name, " has other values")
  }
}

checkScript <- function() {
  here <- new.env()
  sys.source("data.R", envir = here, keep.source = FALSE)
  demand(identical(names(here$gegevens), columns$variabele), "data.R: other columns than the codebook")
  demand(nrow(here$gegevens) == nrow(raw), "data.R: other number of rows than the csv")
  for (name in names(here$gegevens)) {
    column <- here$gegevens[[name]]
    missing <- labelsOf(name, "ja")
    demand(identical(attr(column, "label"), columns$omschrijving[columns$variabele == name]), "data.R: ", name,
           " has another label: ", attr(column, "label"))
    sameLabels("data.R", name, attr(column, "labels"), labelsOf(name, "nee"))
    sameLabels("data.R", name, here$variabelen[[name]]$ontbrekend, missing)
    away <- raw[[name]] %in% missing$waarde
    demand(identical(is.na(as.vector(column)), away), "data.R: ", name, " misses other values")
    stays <- if (isText(name)) raw[[name]] else as.numeric(raw[[name]])
    demand(identical(as.vector(column)[!away], stays[!away]), "data.R: ", name, " has other values")
    why <- as.character(here$waarom_leeg(name))
    demand(identical(!is.na(why), away), "data.R: waarom_leeg() says nothing about ", name)
    if (nrow(labelsOf(name, "nee")) > 1)
      demand(identical(levels(here$als_factor(column)), labelsOf(name, "nee")$betekenis), "data.R: als_factor() of ",
             name)
  }
}

demand(nrow(columns) > 3 && nrow(raw) > 0, "there is nothing to compare")
checkScript()
for (file in given[-1]) checkSav(file)
cat("equal\n")
