package alongside.maps.web;

import alongside.design.Part;
import alongside.maps.Talk;
import java.util.List;

/** @param mayTell whether this reader may say what came of them */
public record TalksPart(List<Talk> talks, boolean mayTell) implements Part {}
