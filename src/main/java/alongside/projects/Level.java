package alongside.projects;

/** How we'll work on a part; from telling people to people deciding. A lower level is honest when declared. */
public enum Level { TELLING_YOU, ASKING_YOU, INVOLVING_YOU, DECIDING_TOGETHER, IN_PEOPLES_CONTROL }
