package id.estafet.platform.process;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/**
 * The beans marked with {@link ProcessBean}, looked up when a model asks for one: the engine is
 * built before they are, because most of them use the engine.
 */
class ProcessBeans extends AbstractMap<Object, Object> {

  private final ApplicationContext context;

  ProcessBeans(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean containsKey(Object name) {
    return name instanceof String bean
        && context.containsBean(bean)
        && context.findAnnotationOnBean(bean, ProcessBean.class) != null;
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? context.getBean((String) name) : null;
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return context.getBeansWithAnnotation(ProcessBean.class).entrySet().stream()
        .map(bean -> Map.<Object, Object>entry(bean.getKey(), bean.getValue()))
        .collect(Collectors.toSet());
  }
}
