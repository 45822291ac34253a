package alongside.design.web;

import alongside.design.Page;

/** A page of plain text: what is kept, why and for how long. */
public record WhatWeKeepPage() implements Page {}
