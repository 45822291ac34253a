package alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import alongside.HouseHttpTest;
import alongside.Questions;
import alongside.World;
import alongside.design.Panels;
import alongside.people.People;
import alongside.projects.Level;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Projects;
import alongside.projects.Publishing;
import alongside.store.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The page of a project, apart from what the rooms above show on it, asks few questions, however much stands in it. */
@HouseHttpTest
class FewQuestionsTest {

    @Autowired World world;
    @Autowired Projects projects;
    @Autowired People people;
    @Autowired Timeline timeline;
    @Autowired Publishing publishing;
    @Autowired Questions questions;

    @Test
    void six_questions_and_none_more_for_more_parts() {
        world.furnished();
        var before = asked();
        assertThat(before).as(String.join("\n", before)).hasSizeBetween(1, 6);
        for (int i = 0; i < 5; i++) {
            projects.addPart(world.me("coordinator"), world.place("coordinator"), new Part(Ids.fresh(), world.id("project"),
                    "Part " + i, "", Openness.OPEN, "", Level.ASKING_YOU, "The head of service"));
        }
        assertThat(asked()).hasSameSizeAs(before);
    }

    private List<String> asked() {
        var pages = new ProjectPages(projects, people, mock(Panels.class), timeline, publishing);
        var outside = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest("GET", "/projects")));
        try {
            return questions.askedBy(() -> pages.project(world.me("member"), world.id("project")));
        } finally {
            RequestContextHolder.setRequestAttributes(outside);
        }
    }
}
