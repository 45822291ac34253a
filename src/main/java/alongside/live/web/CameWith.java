package alongside.live.web;

/** Somebody who comes to support others. @param whom the names of those whom they support */
public record CameWith(String person, String name, String whom) {}
