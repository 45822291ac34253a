package alongside.design.web;

import alongside.design.Page;

/** A page of plain text: how accessible we are, and how to complain. */
public record AccessibilityPage() implements Page {}
