package alongside.followthrough.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.Block;
import java.util.List;

/** What is done about something that stands in the way. */
public record BlockPage(Block block, List<Choice> rows, Form form) implements Page {}
