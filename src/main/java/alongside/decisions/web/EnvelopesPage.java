package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.SecretVotes;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import java.util.List;

/** @param people whose envelope is not ticked; @param ticked whose is */
public record EnvelopesPage(Decision decision, SecretVotes.Envelopes envelopes, List<Choice> people, List<Choice> ticked, Form form) implements Page {}
