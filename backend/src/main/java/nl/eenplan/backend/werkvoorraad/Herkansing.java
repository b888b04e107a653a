package nl.eenplan.backend.werkvoorraad;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/// Makes [Herkansbaar] work.
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class Herkansing {}
