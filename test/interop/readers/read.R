# Reads every CSV with base R by the types of datapackage.json as columns.csv lists them, slices in R's own strings, and
# writes every table back as CSV: what R saw.
classes <- c(string = "character", integer = "integer", number = "numeric", boolean = "character",
             date = "Date", array = "character")
read <- function(name, types) {
  read.csv(file.path("output/datasets", paste0(name, ".csv")), encoding = "UTF-8", na.strings = "",
           colClasses = unname(classes[types]), check.names = FALSE)
}
columns <- read.csv("columns.csv", colClasses = "character")
paragraphs <- read("paragraphs", columns$type[columns$table == "paragraphs"])
dir.create("seen")
for (name in unique(columns$table)) {
  of <- columns[columns$table == name, ]
  rows <- read(name, of$type)
  stopifnot(identical(names(rows), of$column))
  quote <- of$quotes[1]
  if ("para_start" %in% names(rows) && quote != "") {
    placed <- rows[!is.na(rows$para_start), ]
    text <- paragraphs$text[match(placed$paragraph_id, paragraphs$paragraph_id)]
    cut <- substr(text, placed$para_start + 1, placed$para_end)
    if (!identical(cut, placed[[quote]])) stop(name, ": slices differ from ", quote)
    cat(name, nrow(placed), "slices\n")
  }
  for (column in of$column[of$type == "number"])
    rows[[column]] <- ifelse(is.na(rows[[column]]), NA, sprintf("%.17g", rows[[column]]))
  write.csv(rows, file.path("seen", paste0(name, ".csv")), na = "", row.names = FALSE, fileEncoding = "UTF-8")
}
