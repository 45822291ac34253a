package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.ToRead;
import alongside.sessions.ToReadFile;
import java.util.List;

/** @param files the same, or more, as files */
public record ToReadPart(String session, ToRead it, List<ToReadFile> files) implements Part {}
