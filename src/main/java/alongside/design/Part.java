package alongside.design;

/** A piece of a page, drawn by the template `_name.jte` beside the record `NamePart`. Panels are made of parts. */
public interface Part {}
