package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a post or task")
class TaskTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("an element that is not there is not stated, one that is there is as stated")
    void elements(TaskElement element) {
        assertThat(Task.builder().build().answer(element)).isEqualTo(Answer.NOT_STATED);
        for (Answer answer : Answer.values()) {
            Task task = Task.builder().putElement(element, answer).build();
            assertThat(task.answer(element)).isEqualTo(answer);
            assertThat(TaskElement.values())
                    .filteredOn(other -> other != element)
                    .allSatisfy(other -> assertThat(task.answer(other)).isEqualTo(Answer.NOT_STATED));
        }
    }

    @Test
    @DisplayName("the elements are copied and cannot be changed")
    void copied() {
        Map<TaskElement, Answer> elements = new EnumMap<>(Map.of(TaskElement.SYSTEM_POWERS, Answer.YES));
        Task task = Task.builder().putAllElements(elements).build();
        elements.clear();
        assertThat(task.elements()).isUnmodifiable().containsExactly(Map.entry(TaskElement.SYSTEM_POWERS, Answer.YES));
    }

    @Test
    @DisplayName("a task prints without its name")
    void prints() {
        assertThat(Task.builder()
                        .title("Pääministerin erityisavustaja")
                        .listed(ListedTask.GUARD)
                        .build()
                        .toString())
                .startsWith("Task{")
                .contains("GUARD")
                .doesNotContain("title", "erityisavustaja");
    }
}
