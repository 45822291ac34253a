package alongside.voices;

/** Among what is looked: everything said in the project, or what one thing gathers of it. */
public sealed interface Among {

    Among EVERYTHING = new Everything();

    record Everything() implements Among {}

    /** What stands under a tag. */
    record Tag(String id) implements Among {}

    record Session(String id) implements Among {}

    /** What is about a part of the project. */
    record Part(String id) implements Among {}

    /** What somebody looks at before others see it. */
    record Waiting() implements Among {}

    /** What was marked as a need that nobody meets. */
    record UnmetNeeds() implements Among {}
}
