package alongside.design;

/** What a controller gives back: a page to show, a place to go, or the next page of several alike. */
public sealed interface Answer permits Page, Go, Turn {}
