package alongside.design;

/** What a controller gives back: a page to show, or a place to go. */
public sealed interface Answer permits Page, Go {}
